using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The list of roles as queries. Roles stand together, those who run the portal first.</summary>
internal static class RollenQuery
{
    private const int MeesteWoorden = 5;

    public static IQueryable<ToegekendRecht> Gefilterd(this IQueryable<ToegekendRecht> rollen, RollenVraag vraag)
    {
        if (vraag.GekozenRol is { } rol)
        {
            rollen = rollen.Where(recht => recht.Gebruikersrecht.Rol == rol);
        }

        return vraag.Zoekterm.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(rollen, MetWoord);
    }

    public static IQueryable<ToegekendRecht> Gesorteerd(this IQueryable<ToegekendRecht> rollen, bool terug) => terug
        ? rollen.OrderBy(recht => recht.Gebruikersrecht.Rol).ThenByDescending(recht => recht.Id)
        : rollen.OrderByDescending(recht => recht.Gebruikersrecht.Rol).ThenBy(recht => recht.Id);

    public static IQueryable<ToegekendRecht> Voorbij(this IQueryable<ToegekendRecht> rollen, Plaats plaats, bool terug)
    {
        var (rol, id) = plaats;
        return terug
            ? rollen.Where(recht => recht.Gebruikersrecht.Rol > rol || (recht.Gebruikersrecht.Rol == rol && recht.Id < id))
            : rollen.Where(recht => recht.Gebruikersrecht.Rol < rol || (recht.Gebruikersrecht.Rol == rol && recht.Id > id));
    }

    public static IQueryable<Rolrij> Rijen(this IQueryable<ToegekendRecht> rollen) => rollen.Select(recht => new Rolrij
    {
        Id = recht.Id,
        Rol = recht.Gebruikersrecht.Rol,
        Rolnaam = recht.Gebruikersrecht.Naam,
        PersoonId = recht.Werkrelatie.Persoon.Id,
        Voornaam = recht.Werkrelatie.Persoon.Voornaam,
        Familienaam = recht.Werkrelatie.Persoon.Familienaam,
        Email = recht.Werkrelatie.Email,
        Contexten = recht.Contexten.OrderBy(context => context.Naam).Select(context => context.Naam).ToList(),
        Begindatum = recht.Begindatum,
        Einddatum = recht.Einddatum,
    });

    // Compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<ToegekendRecht> MetWoord(IQueryable<ToegekendRecht> rollen, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return rollen.Where(recht =>
            (recht.Werkrelatie.Persoon.Voornaam + " " + recht.Werkrelatie.Persoon.Familienaam).Contains(woord)
            || (recht.Werkrelatie.Persoon.Voornaam + " " + recht.Werkrelatie.Persoon.Familienaam).ToLower().Contains(klein)
            || recht.Gebruikersrecht.Naam.ToLower().Contains(klein)
            || recht.Contexten.Any(context => context.Naam.ToLower().Contains(klein) || context.Code.ToLower().Contains(klein)));
    }
}
