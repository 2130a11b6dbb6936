using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The werkrelatie that a request is about, in the features of the request.</summary>
internal static class GeladenGebruiker
{
    /// <summary>The werkrelatie; its filter has loaded it.</summary>
    public static Werkrelatie Gebruiker(this HttpContext context) => context.Features.GetRequiredFeature<Werkrelatie>();

    /// <summary>Loads the werkrelatie of the address through the scope of the administrator.</summary>
    /// <returns>False when it is not within it.</returns>
    public static async Task<bool> GebruikerLadenAsync(this HttpContext context, ZelfregistratieDb db, HuidigePersoon huidige)
    {
        var gevonden = long.TryParse(context.Request.RouteValues["id"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await db.GebruikerAsync(huidige.Bevoegdheden, id, context.RequestAborted)
            : null;
        if (gevonden is not null) context.Features.Set(gevonden);
        return gevonden is not null;
    }
}
