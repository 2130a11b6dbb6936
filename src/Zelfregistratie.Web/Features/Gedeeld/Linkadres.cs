using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Where links lead, and how one is written.</summary>
internal static class Linkadres
{
    public const string Gebruikersrecht = "/user/aanvraag";
    public const string Werkrelatie = "/user/aanvraag_werkrelatie";

    /// <summary>The page on which a link is made.</summary>
    public const string Maken = "/links";

    /// <summary>Name, in its address, of what the link asks for.</summary>
    public const string SoortNaam = "soort";

    public const string SoortRecht = "gebruikersrecht";
    public const string SoortWerkrelatie = "werkrelatie";

    // As the examples that owners of pages know: what, where, for whom.
    private static readonly Linkparameter[] Volgorde =
        [Linkparameter.Toepassing, Linkparameter.Gebruikersrecht, Linkparameter.Context, Linkparameter.Doelgroep, Linkparameter.Organisatie];

    /// <summary>Path and query of a link.</summary>
    public static string Van(Linkparameters parameters) => QueryHelpers.AddQueryString(Pad(parameters.Soort), Paren(parameters));

    /// <summary>The parameters of a link that have a value, in the order in which they are written.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Paren(Linkparameters parameters) => Volgorde
        .Where(parameter => parameters[parameter] is not null)
        .Select(parameter => KeyValuePair.Create(Linkparameters.Naam(parameter), parameters[parameter]));

    /// <summary>The page on which a link is made, with the choices of this one.</summary>
    public static string Samenstellen(Linkparameters parameters) =>
        QueryHelpers.AddQueryString(Maken, [KeyValuePair.Create(SoortNaam, (string?)Woord(parameters.Soort)), .. Paren(parameters)]);

    /// <summary>What a link asks for, as it stands in the address of the page on which it is made.</summary>
    public static string Woord(AanvraagSoort soort) => soort == AanvraagSoort.Werkrelatie ? SoortWerkrelatie : SoortRecht;

    /// <summary>The path of links that ask for something.</summary>
    public static string Pad(AanvraagSoort soort) => soort == AanvraagSoort.Werkrelatie ? Werkrelatie : Gebruikersrecht;

    /// <summary>What a path asks for; null when it is not that of a link.</summary>
    public static AanvraagSoort? Soort(string pad) => pad.TrimEnd('/').ToLowerInvariant() switch
    {
        Gebruikersrecht => AanvraagSoort.Gebruikersrecht,
        Werkrelatie => AanvraagSoort.Werkrelatie,
        _ => null,
    };

    /// <summary>The query of a request as the reader of links wants it.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Paren(this IQueryCollection query) =>
        query.SelectMany(paar => paar.Value, (paar, waarde) => KeyValuePair.Create(paar.Key, waarde));
}
