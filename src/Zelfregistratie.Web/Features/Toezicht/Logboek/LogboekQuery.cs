using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>The logbook as queries. People and organisations are looked up first, so that an index leads to their rows.</summary>
internal static class LogboekQuery
{
    private const int MeesteWoorden = 5;

    /// <summary>Finds whom and what a question names, in a query for each.</summary>
    public static async Task<Logboekselectie> SelectieAsync(this ZelfregistratieDb db, LogboekVraag vraag, CancellationToken ct)
    {
        var personen = await db.PersonenAsync(vraag, ct);
        var organisaties = await db.OrganisatiesAsync(vraag.GezochteOrganisatie, ct);
        return new Logboekselectie(
            personen?.Take(Logboekselectie.Meeste).ToList(),
            organisaties?.Take(Logboekselectie.Meeste).ToList()) { IsAfgekapt = personen?.Count > Logboekselectie.Meeste || organisaties?.Count > Logboekselectie.Meeste };
    }

    public static IQueryable<Logboekregel> Gefilterd(this IQueryable<Logboekregel> regels, LogboekVraag vraag, Logboekselectie selectie)
    {
        if (selectie.Personen is { } personen)
        {
            var ids = personen.Select(persoon => (long?)persoon.Id).ToList();
            regels = regels.Where(regel => ids.Contains(EF.Property<long?>(regel, "DoorId")) || ids.Contains(EF.Property<long?>(regel, "OverId")));
        }

        if (selectie.OrganisatieIds is { } organisaties)
        {
            var ids = organisaties.Select(id => (long?)id).ToList();
            regels = regels.Where(regel => ids.Contains(EF.Property<long?>(regel, "OrganisatieId")));
        }

        if (vraag.GekozenHandeling is { } handeling) regels = regels.Where(regel => regel.Handeling == handeling);
        if (vraag.GezochtOnderwerp is { Length: > 0 } onderwerp) regels = regels.Where(regel => regel.Onderwerp == onderwerp);
        if (vraag.Vanaf is { } vanaf) regels = regels.Where(regel => regel.Op >= vanaf);
        if (vraag.Voorbij is { } voorbij) regels = regels.Where(regel => regel.Op < voorbij);
        return regels;
    }

    public static IQueryable<Logboekregel> Gesorteerd(this IQueryable<Logboekregel> regels, bool nieuwsteEerst) => nieuwsteEerst
        ? regels.OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Id)
        : regels.OrderBy(regel => regel.Op).ThenBy(regel => regel.Id);

    // The first half of each condition is what an index can use.
    public static IQueryable<Logboekregel> Voorbij(this IQueryable<Logboekregel> regels, Plaats plaats, bool nieuwsteEerst)
    {
        var (op, id) = plaats;
        return nieuwsteEerst
            ? regels.Where(regel => regel.Op <= op && (regel.Op < op || regel.Id < id))
            : regels.Where(regel => regel.Op >= op && (regel.Op > op || regel.Id > id));
    }

    public static IQueryable<Getoonderegel> Getoond(this IQueryable<Logboekregel> regels, ZelfregistratieDb db) => regels.Select(regel => new Getoonderegel
    {
        Id = regel.Id,
        Op = regel.Op,
        Handeling = regel.Handeling,
        DoorId = EF.Property<long?>(regel, "DoorId"),
        Door = regel.Door == null ? null : regel.Door.Voornaam + " " + regel.Door.Familienaam,
        OverId = EF.Property<long?>(regel, "OverId"),
        Over = regel.Over == null ? null : regel.Over.Voornaam + " " + regel.Over.Familienaam,
        Organisatie = regel.Organisatie!.Naam,
        OrganisatieCode = regel.Organisatie.CodeWaarde,
        Codesoort = regel.Organisatie == null ? null : regel.Organisatie.Codesoort,
        Onderwerp = regel.Onderwerp,
        Toelichting = regel.Toelichting,

        // The first seal that ends at the row or after it holds it, unless the row came later.
        Zegel = db.Logboekzegels.Where(zegel => zegel.TotEnMetId >= regel.Id).OrderBy(zegel => zegel.TotEnMetId).Select(zegel => zegel.VanId <= regel.Id ? (long?)zegel.Nummer : null).FirstOrDefault(),
    });

    private static async Task<List<Logboekpersoon>?> PersonenAsync(this ZelfregistratieDb db, LogboekVraag vraag, CancellationToken ct)
    {
        if (vraag.PersoonId is null && vraag.GezochteNaam.Length == 0) return null;

        var personen = vraag.PersoonId is { } id
            ? db.Personen.Where(persoon => persoon.Id == id)
            : vraag.GezochteNaam.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(db.Personen.AsQueryable(), MetWoord);
        return await personen
            .OrderBy(persoon => persoon.Familienaam).ThenBy(persoon => persoon.Voornaam).ThenBy(persoon => persoon.Id)
            .Take(Logboekselectie.Meeste + 1)
            .Select(persoon => new Logboekpersoon(persoon.Id, (persoon.Voornaam + " " + persoon.Familienaam).Trim()))
            .ToListAsync(ct);
    }

    private static async Task<List<long>?> OrganisatiesAsync(this ZelfregistratieDb db, string gezocht, CancellationToken ct)
    {
        if (gezocht.Length == 0) return null;

        var woorden = OrganisatieWoord.Zoekwoorden(gezocht).Take(MeesteWoorden).ToList();
        if (woorden.Count == 0) return [];

        var organisaties = OrganisatieCode.TryLezen(gezocht, OrganisatieCode.AlleSoorten, out var code)
            ? db.Organisaties.Where(organisatie => organisatie.CodeWaarde == code.Waarde)
            : db.Organisaties.MetWoorden(db, woorden);
        return await organisaties
            .OrderBy(organisatie => organisatie.Naam).ThenBy(organisatie => organisatie.Id)
            .Take(Logboekselectie.Meeste + 1)
            .Select(organisatie => organisatie.Id)
            .ToListAsync(ct);
    }

    // Names are compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Persoon> MetWoord(IQueryable<Persoon> personen, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return personen.Where(persoon =>
            (persoon.Voornaam + " " + persoon.Familienaam).Contains(woord) || (persoon.Voornaam + " " + persoon.Familienaam).ToLower().Contains(klein));
    }
}
