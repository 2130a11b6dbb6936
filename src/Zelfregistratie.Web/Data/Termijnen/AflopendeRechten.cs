using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>The rights and roles that end soon, as queries.</summary>
internal static class AflopendeRechten
{
    /// <summary>Those that end in a period and of which a notice was not given, the first to end first. A right that began after the notice would have been due is left out.</summary>
    /// <param name="db">The database.</param>
    /// <param name="van">First day of the period.</param>
    /// <param name="dagenVooraf">How many days before the end the notice is due.</param>
    /// <param name="totEnMet">Last day of the period.</param>
    public static IQueryable<ToegekendRecht> ZonderEindmelding(this ZelfregistratieDb db, DateOnly van, DateOnly totEnMet, int dagenVooraf) => db.ToegekendeRechten
        .Where(recht => recht.Einddatum >= van && recht.Einddatum <= totEnMet && recht.IngetrokkenOp == null && recht.Werkrelatie.BeeindigdOp == null)
        .Where(recht => recht.Begindatum <= recht.Einddatum!.Value.AddDays(-dagenVooraf))
        .Where(recht => !db.Eindmeldingen.Any(melding =>
            melding.ToegekendRechtId == recht.Id && melding.Einddatum == recht.Einddatum && melding.DagenVooraf == dagenVooraf))
        .Include(recht => recht.Werkrelatie.Persoon)
        .Include(recht => recht.Werkrelatie.Organisatie)
        .Include(recht => recht.Werkrelatie.Doelgroep)
        .Include(recht => recht.Gebruikersrecht.Toepassing)
        .Include(recht => recht.Contexten)
        .OrderBy(recht => recht.Einddatum).ThenBy(recht => recht.Id);

    /// <summary>What continues the same rights of the same people when some of them end; to read only.</summary>
    public static async Task<IReadOnlyList<ToegekendRecht>> VervolgAsync(this ZelfregistratieDb db, IReadOnlyCollection<ToegekendRecht> rechten, CancellationToken ct)
    {
        var (personen, soorten, eerste) = (
            rechten.Select(recht => recht.Werkrelatie.Persoon.Id).Distinct().ToList(),
            rechten.Select(recht => recht.Gebruikersrecht.Id).Distinct().ToList(),
            rechten.Min(recht => recht.Einddatum));
        return await db.ToegekendeRechten
            .Where(recht => personen.Contains(recht.Werkrelatie.Persoon.Id) && soorten.Contains(recht.Gebruikersrecht.Id))
            .Where(recht => recht.IngetrokkenOp == null && recht.Werkrelatie.BeeindigdOp == null && (recht.Einddatum == null || recht.Einddatum > eerste))
            .Include(recht => recht.Werkrelatie.Persoon)
            .Include(recht => recht.Werkrelatie.Organisatie)
            .Include(recht => recht.Gebruikersrecht)
            .Include(recht => recht.Contexten)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    /// <summary>The roles by which people can be reached as lokale beheerder of some organisations, now or later; to read only.</summary>
    public static async Task<IReadOnlyList<ToegekendRecht>> BeheerdersrollenAsync(this ZelfregistratieDb db, IReadOnlyCollection<long> organisaties, CancellationToken ct) =>
        await db.ToegekendeRechten
            .Where(recht => organisaties.Contains(recht.Werkrelatie.Organisatie.Id) && Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol))
            .Where(recht => recht.IngetrokkenOp == null && recht.Werkrelatie.BeeindigdOp == null && recht.Werkrelatie.Email != null)
            .Include(recht => recht.Werkrelatie.Organisatie)
            .AsNoTracking()
            .ToListAsync(ct);
}
