using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The lists as queries, in the order of codes: each kind has a unique index on them.</summary>
internal static class LijstQuery
{
    private const int MeesteWoorden = 5;

    /// <summary>The rows of a kind that a search finds.</summary>
    public static IQueryable<Lijstrij> Lijst(this ZelfregistratieDb db, Catalogussoort soort, LijstVraag vraag)
    {
        var rijen = soort == Catalogussoort.Organisatie
            ? db.Organisaties.Gezocht(db, vraag.Zoekterm).Rijen()
            : vraag.Zoekterm.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(db.Rijen(soort), MetWoord);
        return vraag.GekozenStand switch
        {
            LijstVraag.InGebruik => rijen.Where(rij => rij.BuitenGebruikSinds == null),
            LijstVraag.BuitenGebruik => rijen.Where(rij => rij.BuitenGebruikSinds != null),
            _ => rijen,
        };
    }

    /// <summary>From a place on, or back from it.</summary>
    public static IQueryable<Lijstrij> Vanaf(this IQueryable<Lijstrij> rijen, string? na, string? voor) =>
        na is not null ? rijen.Where(rij => string.Compare(rij.Code, na) > 0).OrderBy(rij => rij.Code)
        : voor is not null ? rijen.Where(rij => string.Compare(rij.Code, voor) < 0).OrderByDescending(rij => rij.Code)
        : rijen.OrderBy(rij => rij.Code);

    /// <summary>The rights of a toepassing.</summary>
    public static IQueryable<Lijstrij> RechtenVan(this ZelfregistratieDb db, long toepassing) =>
        db.Gebruikersrechten.Where(recht => recht.Toepassing.Id == toepassing).Rijen().OrderBy(rij => rij.Code);

    private static IQueryable<Lijstrij> Rijen(this ZelfregistratieDb db, Catalogussoort soort) => soort switch
    {
        Catalogussoort.Doelgroep => db.Doelgroepen.Select(een => new Lijstrij { Id = een.Id, Code = een.Code, Naam = een.Naam, Bij = null, BuitenGebruikSinds = een.BuitenGebruikSinds, IsVanHetPortaal = false }),
        Catalogussoort.Context => db.Contexten.Select(een => new Lijstrij { Id = een.Id, Code = een.Code, Naam = een.Naam, Bij = null, BuitenGebruikSinds = een.BuitenGebruikSinds, IsVanHetPortaal = false }),
        Catalogussoort.Toepassing => db.Toepassingen.Select(een => new Lijstrij { Id = een.Id, Code = een.Code, Naam = een.Naam, Bij = een.Omschrijving, BuitenGebruikSinds = een.BuitenGebruikSinds, IsVanHetPortaal = een.Code == Gebruikersbeheer.ToepassingCode }),
        _ => db.Gebruikersrechten.Rijen(),
    };

    private static IQueryable<Lijstrij> Rijen(this IQueryable<Gebruikersrecht> rechten) => rechten.Select(een => new Lijstrij
    {
        Id = een.Id,
        Code = een.Code,
        Naam = een.Naam,
        Bij = een.Toepassing.Naam,
        BuitenGebruikSinds = een.BuitenGebruikSinds ?? een.Toepassing.BuitenGebruikSinds,
        IsVanHetPortaal = een.Rol != Rol.Geen,
    });

    private static IQueryable<Lijstrij> Rijen(this IQueryable<Organisatie> organisaties) => organisaties.Select(een => new Lijstrij
    {
        Id = een.Id,
        Code = een.CodeWaarde,
        Naam = een.Naam,
        Bij = een.Gemeente,
        BuitenGebruikSinds = een.BuitenGebruikSinds,
        IsVanHetPortaal = false,
    });

    private static IQueryable<Organisatie> Gezocht(this IQueryable<Organisatie> organisaties, ZelfregistratieDb db, string term) =>
        term.Length == 0 ? organisaties
        : OrganisatieCode.TryLezen(term, OrganisatieCode.AlleSoorten, out var code) ? organisaties.Where(een => een.CodeWaarde == code.Waarde && een.Codesoort == code.Soort)
        : OrganisatieWoord.Zoekwoorden(term).Take(MeesteWoorden).ToList() is { Count: > 0 } woorden ? organisaties.MetWoorden(db, woorden)
        : organisaties.Where(_ => false);

    // Compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Lijstrij> MetWoord(IQueryable<Lijstrij> rijen, string woord)
    {
        var (klein, groot) = (woord.ToLowerInvariant(), woord.ToUpperInvariant());
        return rijen.Where(rij => rij.Naam.Contains(woord) || rij.Naam.ToLower().Contains(klein) || rij.Code.Contains(groot) || rij.Bij!.ToLower().Contains(klein));
    }
}
