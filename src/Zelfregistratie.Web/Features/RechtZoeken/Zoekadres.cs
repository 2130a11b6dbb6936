using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>Addresses of the pages on which a right is found, and the links that they end in: the same that the owner of a toepassing would make.</summary>
internal static class Zoekadres
{
    public const string Begin = "/recht-zoeken";
    public const string Werkrelatie = $"{Begin}/werkrelatie";

    /// <summary>The page of a toepassing.</summary>
    public static string Van(Toepassing toepassing) => Met($"{Begin}/toepassing", (Linkparameter.Toepassing, toepassing.Code));

    /// <summary>The page on which is chosen for what kind of organisation a right is asked.</summary>
    public static string Van(Gebruikersrecht recht) => Met($"{Begin}/organisatie", (Linkparameter.Gebruikersrecht, recht.Code));

    /// <summary>The link that asks a right.</summary>
    public static string Link(Gebruikersrecht recht, Doelgroep doelgroep, OrganisatieCode? organisatie = null) =>
        Met(Linkadres.Gebruikersrecht, (Linkparameter.Gebruikersrecht, recht.Code), (Linkparameter.Doelgroep, doelgroep.Code), (Linkparameter.Organisatie, organisatie?.Waarde));

    /// <summary>The link that asks a werkrelatie.</summary>
    public static string Link(Doelgroep doelgroep) => Met(Linkadres.Werkrelatie, (Linkparameter.Doelgroep, doelgroep.Code));

    private static string Met(string pad, params IEnumerable<(Linkparameter Parameter, string? Waarde)> parameters) => QueryHelpers.AddQueryString(
        pad, parameters.Where(een => een.Waarde is not null).Select(een => KeyValuePair.Create(Linkparameters.Naam(een.Parameter), een.Waarde)));
}
