using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What a request asks for, in a few words: the name of the right, "Verlenging Lezer", or "Werkrelatie".</summary>
internal static class Gevraagdtekst
{
    public static string Gevraagd(this Aanvraag aanvraag, IStringLocalizer t) => Van(aanvraag.Soort, aanvraag.Gebruikersrecht?.Naam, t);

    /// <param name="soort">Kind of request.</param>
    /// <param name="recht">Name of the right; null for a werkrelatie.</param>
    /// <param name="t">Translates it.</param>
    public static string Van(AanvraagSoort soort, string? recht, IStringLocalizer t) => soort switch
    {
        AanvraagSoort.Werkrelatie => t["Werkrelatie"],
        AanvraagSoort.Verlenging => t["Verlenging {0}", recht ?? ""],
        _ => recht ?? "",
    };
}
