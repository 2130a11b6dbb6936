using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The rights that a request is about, in the features of the request.</summary>
internal static class GeladenRechten
{
    private const string Veld = "recht";

    /// <summary>The rights; their filter has loaded them.</summary>
    public static IReadOnlyList<ToegekendRecht> Rechten(this HttpContext context) => context.Features.GetRequiredFeature<IReadOnlyList<ToegekendRecht>>();

    /// <summary>How many rights the address names.</summary>
    public static int AantalGevraagd(this HttpContext context) => context.Request.Query[Veld].Count;

    /// <summary>Loads the rights of the address through the scope of the administrator.</summary>
    /// <returns>False when one of them is not within it.</returns>
    public static async Task<bool> RechtenLadenAsync(this HttpContext context, ZelfregistratieDb db, HuidigePersoon huidige)
    {
        var ids = new HashSet<long>();
        foreach (var tekst in context.Request.Query[Veld])
        {
            if (!long.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var id)) return false;
            ids.Add(id);
        }

        var gevonden = await db.ToegekendeRechten.InBeheerVan(huidige.Bevoegdheden).AsSingleQuery()
            .Where(recht => ids.Contains(recht.Id))
            .Include(recht => recht.Werkrelatie.Persoon)
            .Include(recht => recht.Werkrelatie.Organisatie)
            .Include(recht => recht.Werkrelatie.Doelgroep)
            .Include(recht => recht.Gebruikersrecht.Toepassing)
            .Include(recht => recht.Contexten)
            .OrderBy(recht => recht.Werkrelatie.Persoon.Familienaam).ThenBy(recht => recht.Id)
            .ToListAsync(context.RequestAborted);
        context.Features.Set<IReadOnlyList<ToegekendRecht>>(gevonden);
        return gevonden.Count == ids.Count;
    }
}
