using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.Data;

public sealed partial class Proefdata
{
    /// <summary>Adds a werkrelatie, by default from <see cref="Begin"/> without end, in the first doelgroep of the organisation.</summary>
    public Task<Werkrelatie> WerkrelatieAsync(
        Persoon persoon, Organisatie organisatie, string? doelgroep = null, bool metEmail = true, Geldigheid? geldigheid = null) => ToevoegenAsync(async db =>
    {
        var (wie, bij) = (await db.Personen.SingleAsync(een => een.Id == persoon.Id), await MetDoelgroepenAsync(db, organisatie));
        return Nieuw(wie, bij, doelgroep, metEmail, geldigheid);
    });

    /// <summary>Grants a right (on the werkrelatie in the doelgroep that is not ended, or on a new one), by default from <see cref="Begin"/> as long as the right allows.</summary>
    /// <param name="persoon">Who gets it.</param>
    /// <param name="organisatie">For which organisation.</param>
    /// <param name="recht">What.</param>
    /// <param name="geldigheid">From when to when; by default from <see cref="Begin"/>, or from today when the right has a maximum duration.</param>
    /// <param name="doelgroep">By default the first one of the organisation.</param>
    /// <param name="contexten">Codes of contexts of the right.</param>
    public Task<ToegekendRecht> ToegekendAsync(
        Persoon persoon, Organisatie organisatie, Gebruikersrecht recht, Geldigheid? geldigheid = null, string? doelgroep = null, params string[] contexten) =>
        ToekennenAsync(persoon, organisatie, een => een.Id == recht.Id, metEmail: true, geldigheid, doelgroep, contexten);

    /// <summary>Adds a lokale beheerder of an organisation, or makes somebody one.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="metEmail">Whether they can be reached by mail; only for a werkrelatie that is new.</param>
    /// <param name="hoofd">Whether they are hoofd lokale beheerder.</param>
    /// <param name="doelgroep">By default the first one of the organisation.</param>
    /// <param name="geldigheid">From when to when the role holds.</param>
    /// <param name="persoon">Who; by default somebody new.</param>
    public async Task<Persoon> BeheerderAsync(
        Organisatie organisatie, bool metEmail = true, bool hoofd = false, string? doelgroep = null, Geldigheid? geldigheid = null, Persoon? persoon = null)
    {
        var rol = hoofd ? Rol.HoofdLokaleBeheerder : Rol.LokaleBeheerder;
        persoon ??= await PersoonAsync("Bea");
        await ToekennenAsync(persoon, organisatie, recht => recht.Rol == rol, metEmail, geldigheid, doelgroep, []);
        return persoon;
    }

    /// <summary>Puts somebody in the federal register for an organisation; by default from <see cref="Begin"/> without end.</summary>
    public Task<Hoofdtoegangsbeheerder> HoofdtoegangsbeheerderAsync(Persoon persoon, Organisatie organisatie, Geldigheid? geldigheid = null) => ToevoegenAsync(async db =>
        new Hoofdtoegangsbeheerder(
            await db.Personen.SingleAsync(een => een.Id == persoon.Id),
            await db.Organisaties.SingleAsync(een => een.Id == organisatie.Id),
            geldigheid?.Begindatum ?? Begin,
            geldigheid?.Einddatum));

    /// <summary>Adds somebody who answers for a doelgroep.</summary>
    public async Task<Persoon> DoelgroepverantwoordelijkeAsync(string doelgroep = "EA", bool metEmail = true)
    {
        var persoon = await PersoonAsync("Dirk");
        await ToekennenAsync(persoon, await BeheerVanHetPortaalAsync(), recht => recht.Rol == Rol.Doelgroepverantwoordelijke, metEmail, null, null, ["DG:" + doelgroep]);
        return persoon;
    }

    /// <summary>Adds somebody who makes links for a toepassing, which has to exist.</summary>
    public async Task<Persoon> ToepassingsbeheerderAsync(string toepassing, Persoon? persoon = null)
    {
        var code = "AN:" + toepassing.ToUpperInvariant();
        await WijzigenAsync(async db =>
        {
            var recht = await db.Gebruikersrechten.Include(een => een.Contexten).SingleAsync(een => een.Rol == Rol.Toepassingsbeheerder);
            recht.ContextToevoegen(await db.Contexten.SingleOrDefaultAsync(een => een.Code == code) ?? new Context(code, $"Toepassing {toepassing}"));
        });
        persoon ??= await PersoonAsync("Tine");
        await ToekennenAsync(persoon, await BeheerVanHetPortaalAsync(), recht => recht.Rol == Rol.Toepassingsbeheerder, metEmail: true, null, null, [code]);
        return persoon;
    }

    /// <summary>Adds somebody who runs the portal.</summary>
    public async Task<Persoon> CentraleBeheerderAsync(bool metEmail = true)
    {
        var persoon = await PersoonAsync("Carla");
        await ToekennenAsync(persoon, await BeheerVanHetPortaalAsync(), recht => recht.Rol == Rol.CentraleBeheerder, metEmail, null, null, []);
        return persoon;
    }

    private Task<Organisatie> BeheerVanHetPortaalAsync() => OrganisatieAsync("GID", $"Agentschap {Verzonnen.Volgnummer()}");

    private async Task<ToegekendRecht> ToekennenAsync(
        Persoon persoon,
        Organisatie organisatie,
        System.Linq.Expressions.Expression<Func<Gebruikersrecht, bool>> welk,
        bool metEmail,
        Geldigheid? geldigheid,
        string? doelgroep,
        string[] contexten)
    {
        await using var db = openen();
        var recht = await db.Gebruikersrechten.Include(een => een.Contexten).SingleAsync(welk);
        var (wie, bij) = (await db.Personen.SingleAsync(een => een.Id == persoon.Id), await MetDoelgroepenAsync(db, organisatie));
        var code = doelgroep ?? bij.Doelgroepen.First().Code;
        var werkrelatie = await db.Werkrelaties.Include(een => een.Rechten).SingleOrDefaultAsync(een =>
            een.Persoon.Id == wie.Id && een.Organisatie.Id == bij.Id && een.Doelgroep.Code == code && een.BeeindigdOp == null);
        if (werkrelatie is null)
        {
            werkrelatie = Nieuw(wie, bij, code, metEmail, geldigheid: null);
            db.Add(werkrelatie);
        }

        var toegekend = werkrelatie.Toekennen(recht, [.. recht.Contexten.Where(context => contexten.Contains(context.Code))], geldigheid ?? Standaard(recht, werkrelatie));
        await db.SaveChangesAsync();
        return toegekend;
    }

    private Geldigheid Standaard(Gebruikersrecht recht, Werkrelatie werkrelatie)
    {
        var begin = recht.MaximumduurInDagen is null ? werkrelatie.Begindatum : Vandaag;
        return new Geldigheid(begin, recht.LaatsteEinddatum(begin, werkrelatie.Einddatum));
    }

    private static Werkrelatie Nieuw(Persoon persoon, Organisatie organisatie, string? doelgroep, bool metEmail, Geldigheid? geldigheid)
    {
        var email = metEmail ? $"{persoon.Voornaam.ToLowerInvariant()}.{persoon.Id}@organisatie{organisatie.Id}.example" : null;
        var gegevens = new WerkrelatieGegevens(Gebruikerstype.VasteMedewerker, email, "+3292345678", geldigheid ?? new Geldigheid(Begin, null));
        return new Werkrelatie(persoon, organisatie, organisatie.Doelgroepen.First(een => doelgroep is null || een.Code == doelgroep), gegevens);
    }

    private static Task<Organisatie> MetDoelgroepenAsync(ZelfregistratieDb db, Organisatie organisatie) =>
        db.Organisaties.Include(een => een.Doelgroepen.OrderBy(doelgroep => doelgroep.Id)).SingleAsync(een => een.Id == organisatie.Id);
}
