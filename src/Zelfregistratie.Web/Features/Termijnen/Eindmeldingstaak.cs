using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Tells people that a right or role of theirs ends soon, and who answers for the doelgroep when it is that of the last administrator of an organisation.</summary>
internal sealed class Eindmeldingstaak(Partijwerk werk, IOptions<TermijnenOptions> opties, IStringLocalizer<Teksten> t, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromMinutes(10);

    private TermijnenOptions Opties => opties.Value;

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var moment = Moment.Van(klok, Opties);
        if (!moment.IsBegonnen) return;

        // Each notice has a stretch of days of its own: who is late gives the one that still makes sense.
        var van = moment.Vandaag;
        foreach (var dagenVooraf in Opties.Eindmeldingen.Order())
        {
            var (eerste, laatste, zonderBericht) = (van, moment.Vandaag.AddDays(dagenVooraf), new List<long>());
            await werk.AllesAsync(
                async db =>
                {
                    var rechten = await db.ZonderEindmelding(eerste, laatste, dagenVooraf).Where(recht => !zonderBericht.Contains(recht.Id)).Take(Opties.Partij).ToListAsync(ct);
                    if (rechten.Count > 0) zonderBericht.AddRange(await MeldenAsync(db, rechten, dagenVooraf, moment, ct));
                    return rechten.Count == Opties.Partij;
                },
                ct);
            van = laatste.AddDays(1);
        }
    }

    /// <returns>Those of which nobody had to be told, or could be.</returns>
    private async Task<IReadOnlyList<long>> MeldenAsync(ZelfregistratieDb db, IReadOnlyList<ToegekendRecht> rechten, int dagenVooraf, Moment moment, CancellationToken ct)
    {
        var vervolg = await db.VervolgAsync(rechten, ct);
        var eindes = await MetGevolgenAsync(db, [.. rechten.Where(recht => !IsVoortgezet(recht, vervolg))], ct);
        var gemeld = eindes.Where(einde => einde.Adres is not null || einde.IsLaatsteBeheerder).ToList();
        var mails = new RechtLooptAfMail(moment.Nu, t);
        foreach (var einde in gemeld)
        {
            db.Eindmeldingen.Add(new Eindmelding(einde.Recht.Id, einde.Recht.Einddatum!.Value, dagenVooraf));
            if (einde.Adres is { } adres) db.UitgaandeMails.Add(mails.AanHouder(einde, adres));
        }

        var laatsten = gemeld.Where(einde => einde.IsLaatsteBeheerder).GroupBy(einde => (einde.Recht.Werkrelatie.Organisatie, einde.Recht.Einddatum)).ToList();
        var kringen = laatsten.Count > 0 ? await Beslisserskringen.VanDoelgroepenAsync(db, moment.Vandaag, ct) : null;
        foreach (var samen in laatsten.Select(groep => groep.ToList()))
        {
            var werkrelatie = samen[0].Recht.Werkrelatie;
            db.UitgaandeMails.AddRange(kringen!.VanDoelgroep(werkrelatie.Doelgroep, werkrelatie.Persoon).Select(aan => mails.AanVerantwoordelijke(aan, samen)));
        }

        return [.. rechten.Select(recht => recht.Id).Except(gemeld.Select(einde => einde.Recht.Id))];
    }

    // The same right, with all its contexts, goes on the day after at the latest.
    private static bool IsVoortgezet(ToegekendRecht recht, IReadOnlyList<ToegekendRecht> vervolg)
    {
        var werkrelatie = recht.Werkrelatie;
        var daarna = vervolg
            .Where(ander => ander.Id != recht.Id && ander.Gebruikersrecht.Id == recht.Gebruikersrecht.Id)
            .Where(ander => ander.Werkrelatie.Persoon.Id == werkrelatie.Persoon.Id && ander.Werkrelatie.Organisatie.Id == werkrelatie.Organisatie.Id)
            .Where(ander => ander.IsGeldig(recht.Einddatum!.Value.AddDays(1)))
            .ToList();
        return recht.Contexten.Count == 0
            ? daarna.Exists(ander => ander.Contexten.Count == 0)
            : recht.Contexten.All(context => daarna.Exists(ander => ander.Contexten.Any(een => een.Id == context.Id)));
    }

    private static async Task<IReadOnlyList<Rechteinde>> MetGevolgenAsync(ZelfregistratieDb db, IReadOnlyList<ToegekendRecht> rechten, CancellationToken ct)
    {
        var organisaties = rechten.Where(IsBeheerdersrol).Select(recht => recht.Werkrelatie.Organisatie.Id).Distinct().ToList();
        var rollen = organisaties.Count > 0 ? await db.BeheerdersrollenAsync(organisaties, ct) : [];
        return [.. rechten.Select(recht => new Rechteinde(recht, IsBeheerdersrol(recht) && !BlijftErIemand(recht, rollen)))];
    }

    private static bool IsBeheerdersrol(ToegekendRecht recht) =>
        Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol) && recht.Werkrelatie.Email is not null;

    private static bool BlijftErIemand(ToegekendRecht recht, IReadOnlyList<ToegekendRecht> rollen)
    {
        var daarna = recht.Einddatum!.Value.AddDays(1);
        return rollen.Any(rol => rol.Werkrelatie.Organisatie.Id == recht.Werkrelatie.Organisatie.Id && rol.IsGeldig(daarna));
    }
}
