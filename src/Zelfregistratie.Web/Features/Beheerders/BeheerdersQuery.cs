using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The lists of these pages as queries.</summary>
internal static class BeheerdersQuery
{
    /// <summary>Most rows of a search; who looks for another one writes more of its name.</summary>
    public const int Maximum = 20;

    private const int MeesteWoorden = 5;

    /// <summary>Who administers an organisation, now or later, by name.</summary>
    public static Task<List<Beheerderrij>> BeheerdersAsync(this ZelfregistratieDb db, long organisatieId, DateOnly vandaag, CancellationToken ct) =>
        db.LokaleRollenVan(organisatieId, vandaag).AsNoTracking()
            .OrderBy(recht => recht.Werkrelatie.Persoon.Familienaam).ThenBy(recht => recht.Werkrelatie.Persoon.Voornaam).ThenBy(recht => recht.Id)
            .Select(recht => new
            {
                recht,
                Afwezig = db.VervangingenOp(vandaag)
                    .Where(een => een.AfwezigeId == recht.Werkrelatie.Persoon.Id && een.OrganisatieId == organisatieId)
                    .Select(een => new { een.Einddatum, een.Vervanger })
                    .FirstOrDefault(),
            })
            .Select(een => new Beheerderrij(
                een.recht.Id,
                een.recht.Werkrelatie.Persoon.Id,
                een.recht.Werkrelatie.Persoon.Voornaam,
                een.recht.Werkrelatie.Persoon.Familienaam,
                een.recht.Gebruikersrecht.Rol,
                een.recht.Werkrelatie.Email)
            {
                Begindatum = een.recht.Begindatum,
                EindeRol = een.recht.Einddatum,
                EindeWerkrelatie = een.recht.Werkrelatie.Einddatum,
                AfwezigTot = een.Afwezig == null ? null : een.Afwezig.Einddatum,
                Vervanger = een.Afwezig == null ? null : een.Afwezig.Vervanger,
            })
            .ToListAsync(ct);

    /// <summary>Who works for an organisation today and does not administer it, as far as their name holds all words of a search.</summary>
    public static IQueryable<Werkrelatie> TeBenoemen(this ZelfregistratieDb db, long organisatieId, string zoekterm, DateOnly vandaag)
    {
        var beheerders = db.LokaleRollenVan(organisatieId, vandaag).Select(recht => recht.Werkrelatie.Persoon.Id);
        var werkrelaties = db.Werkrelaties.NietVoorbij(vandaag).Where(een =>
            een.Organisatie.Id == organisatieId && een.Begindatum <= vandaag && !beheerders.Contains(een.Persoon.Id));
        return zoekterm.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(werkrelaties, MetWoord);
    }

    /// <summary>The organisations whose name holds what was searched, or the one with that code.</summary>
    public static IQueryable<Organisatie> Gezocht(this IQueryable<Organisatie> organisaties, string zoekterm)
    {
        if (OrganisatieCode.TryLezen(zoekterm, OrganisatieCode.AlleSoorten, out var code))
        {
            return organisaties.Where(een => een.CodeWaarde == code.Waarde && een.Codesoort == code.Soort);
        }

        var klein = zoekterm.ToLowerInvariant();
        return zoekterm.Length == 0 ? organisaties : organisaties.Where(een => een.Naam.Contains(zoekterm) || een.Naam.ToLower().Contains(klein));
    }

    // Names are compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Werkrelatie> MetWoord(IQueryable<Werkrelatie> werkrelaties, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return werkrelaties.Where(een =>
            (een.Persoon.Voornaam + " " + een.Persoon.Familienaam).Contains(woord)
            || (een.Persoon.Voornaam + " " + een.Persoon.Familienaam).ToLower().Contains(klein));
    }
}
