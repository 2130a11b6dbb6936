using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>The register as queries. What was taken over last stands first.</summary>
internal static class RegisterQuery
{
    private const int MeesteWoorden = 5;

    public static IQueryable<Hoofdtoegangsbeheerder> Gezocht(this IQueryable<Hoofdtoegangsbeheerder> register, ZelfregistratieDb db, string term)
    {
        if (term.Length == 0) return register;
        if (OrganisatieCode.TryLezen(term, Codesoort.Kbo, out var code)) return register.Where(een => een.Organisatie.CodeWaarde == code.Waarde && een.Organisatie.Codesoort == code.Soort);

        var personen = term.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(register, VanPersoon).Select(een => een.Id);
        var woorden = OrganisatieWoord.Zoekwoorden(term).Take(MeesteWoorden).ToList();
        if (woorden.Count == 0) return register.Where(een => personen.Contains(een.Id));

        var organisaties = db.Organisaties.MetWoorden(db, woorden).Select(een => een.Id);
        return register.Where(een => personen.Contains(een.Id) || organisaties.Contains(een.Organisatie.Id));
    }

    public static IQueryable<Hoofdtoegangsbeheerder> Vanaf(this IQueryable<Hoofdtoegangsbeheerder> register, long? na, long? voor) =>
        na is { } boven ? register.Where(een => een.Id < boven).OrderByDescending(een => een.Id)
        : voor is { } onder ? register.Where(een => een.Id > onder).OrderBy(een => een.Id)
        : register.OrderByDescending(een => een.Id);

    public static IQueryable<Registratierij> Rijen(this IQueryable<Hoofdtoegangsbeheerder> register, ZelfregistratieDb db, DateOnly vandaag) => register.Select(een => new Registratierij(
        een.Id,
        een.Organisatie.Naam,
        een.Organisatie.CodeWaarde,
        een.Organisatie.Codesoort,
        een.Persoon,
        een.Begindatum,
        een.Einddatum,
        db.ToegekendeRechten.Geldend(vandaag).Any(recht =>
            recht.Gebruikersrecht.Rol == Rol.HoofdLokaleBeheerder
            && recht.Werkrelatie.Persoon.Id == een.Persoon.Id
            && recht.Werkrelatie.Organisatie.Id == een.Organisatie.Id)));

    // Compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Hoofdtoegangsbeheerder> VanPersoon(IQueryable<Hoofdtoegangsbeheerder> register, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return register.Where(een =>
            (een.Persoon.Voornaam + " " + een.Persoon.Familienaam).Contains(woord)
            || (een.Persoon.Voornaam + " " + een.Persoon.Familienaam).ToLower().Contains(klein));
    }
}
