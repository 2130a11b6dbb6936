using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Who decides, as people to write to: those with an e-mail address, each once.</summary>
internal static class Beslisserskring
{
    /// <summary>
    /// Who decides on something new: the lokale beheerders without the requester; when nobody of them is left, or the right says so,
    /// those who answer for the doelgroep; when there is none either, the centrale beheerders.
    /// </summary>
    public static async Task<IReadOnlyList<Beslissende>> BeslissendenAsync(
        this ZelfregistratieDb db, Persoon aanvrager, Organisatie organisatie, Doelgroep doelgroep, Beslisser beslisser, DateOnly vandaag, CancellationToken ct)
    {
        var lokaal = beslisser == Beslisser.LokaleBeheerder ? await db.LokaalBeslissendenAsync(aanvrager, organisatie, vandaag, ct) : [];
        return lokaal.Count > 0 ? lokaal : await db.VanDoelgroepBeslissendenAsync(aanvrager, doelgroep, vandaag, ct);
    }

    /// <summary>Who decides on an open request now: after it was forwarded, those who answer for the doelgroep as well.</summary>
    public static async Task<IReadOnlyList<Beslissende>> BeslissendenAsync(this ZelfregistratieDb db, Aanvraag aanvraag, bool isDoorgestuurd, DateOnly vandaag, CancellationToken ct)
    {
        var lokaal = aanvraag.Beslisser == Beslisser.LokaleBeheerder
            ? await db.LokaalBeslissendenAsync(aanvraag.Aanvrager, aanvraag.Organisatie, vandaag, ct)
            : [];
        var vanDoelgroep = isDoorgestuurd || lokaal.Count == 0
            ? await db.VanDoelgroepBeslissendenAsync(aanvraag.Aanvrager, aanvraag.Doelgroep, vandaag, ct)
            : [];
        return [.. lokaal.Concat(vanDoelgroep).DistinctBy(een => een.PersoonId)];
    }

    /// <summary>The lokale beheerders of an organisation without the requester, with whom they replace.</summary>
    public static async Task<IReadOnlyList<Beslissende>> LokaalBeslissendenAsync(
        this ZelfregistratieDb db, Persoon? aanvrager, Organisatie organisatie, DateOnly vandaag, CancellationToken ct)
    {
        var behalve = aanvrager?.Id;
        var gevonden = await db.ToegekendeRechten.BereikbareBeheerders(vandaag)
            .Where(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id && recht.Werkrelatie.Persoon.Id != behalve)
            .OrderBy(recht => recht.Id)
            .Select(recht => new
            {
                recht.Werkrelatie.Persoon.Id,
                recht.Werkrelatie.Persoon.Voornaam,
                recht.Werkrelatie.Persoon.Familienaam,
                recht.Werkrelatie.Email,
                Vervangt = db.Afwezigheden.Geldend(vandaag)
                    .Where(een => een.Vervanger.Id == recht.Werkrelatie.Persoon.Id && een.Organisatie.Id == organisatie.Id)
                    .Select(een => een.Afwezige.Voornaam + " " + een.Afwezige.Familienaam)
                    .ToList(),
            })
            .ToListAsync(ct);
        return [.. gevonden.DistinctBy(een => een.Id).Select(een => new Beslissende(een.Id, $"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!, VanDoelgroep: false, een.Vervangt))];
    }

    /// <summary>Who answers for a doelgroep, without the requester; when there is nobody, the centrale beheerders.</summary>
    public static async Task<IReadOnlyList<Beslissende>> VanDoelgroepBeslissendenAsync(
        this ZelfregistratieDb db, Persoon aanvrager, Doelgroep doelgroep, DateOnly vandaag, CancellationToken ct)
    {
        var context = Gebruikersbeheer.ContextCode(doelgroep);
        var geldend = db.ToegekendeRechten.Geldend(vandaag).Where(recht => recht.Werkrelatie.Persoon.Id != aanvrager.Id);
        var verantwoordelijk = await geldend
            .Where(recht => recht.Gebruikersrecht.Rol == Rol.Doelgroepverantwoordelijke && recht.Contexten.Any(een => een.Code == context))
            .BeslissendenAsync(ct);
        return verantwoordelijk.Count > 0
            ? verantwoordelijk
            : await geldend.Where(recht => recht.Gebruikersrecht.Rol == Rol.CentraleBeheerder).BeslissendenAsync(ct);
    }

    private static async Task<IReadOnlyList<Beslissende>> BeslissendenAsync(this IQueryable<ToegekendRecht> rechten, CancellationToken ct)
    {
        var gevonden = await rechten
            .Where(recht => recht.Werkrelatie.Email != null)
            .OrderBy(recht => recht.Id)
            .Select(recht => new { recht.Werkrelatie.Persoon.Id, recht.Werkrelatie.Persoon.Voornaam, recht.Werkrelatie.Persoon.Familienaam, recht.Werkrelatie.Email })
            .ToListAsync(ct);
        return [.. gevonden.DistinctBy(een => een.Id).Select(een => new Beslissende(een.Id, $"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!, VanDoelgroep: true, []))];
    }
}
