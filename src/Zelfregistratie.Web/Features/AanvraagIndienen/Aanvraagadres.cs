using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>Addresses of the pages of a request. They are made of what was read, never of what a stranger typed.</summary>
internal static class Aanvraagadres
{
    public const string Gebruikersrecht = Linkadres.Gebruikersrecht;
    public const string Werkrelatie = Linkadres.Werkrelatie;

    public const string Beheerder = "/user/aanvraag_beheerder";

    /// <summary>The link, with what was chosen so far.</summary>
    public static string Van(Zelfregistratielink link, Organisatie? organisatie = null, Gebruikersrecht? recht = null, Guid? concept = null)
    {
        var gekozenOrganisatie = link.Organisatie is null ? organisatie?.CodeWaarde : null;
        var gekozenRecht = link.Rechten.Count > 1 ? recht?.Code : null;
        return Van(link.Parameters,
            ("organisatie", gekozenOrganisatie), ("recht", gekozenRecht), ("concept", concept?.ToString()));
    }

    /// <summary>The link, after which an organisation is chosen.</summary>
    public static string MetOrganisatie(Zelfregistratielink link, OrganisatieCode code) => Van(link.Parameters, ("organisatie", code.Waarde));

    /// <summary>The check page of a concept.</summary>
    public static string Controle(Guid concept) => $"/user/concepten/{concept}";

    /// <summary>The page on which somebody follows their request.</summary>
    public static string Bevestiging(Referentie referentie) => $"/user/aanvragen/{referentie}";

    /// <summary>The page on which they withdraw it.</summary>
    public static string Intrekken(Referentie referentie) => $"{Bevestiging(referentie)}/intrekken";

    /// <summary>The form to ask to extend a right.</summary>
    public static string Verlenging(ToegekendRecht recht) => string.Create(CultureInfo.InvariantCulture, $"/user/verlenging/{recht.Id}");

    /// <summary>The form to become hoofd lokale beheerder, as far as it is known of what.</summary>
    public static string BeheerderWorden(Doelgroep doelgroep, OrganisatieCode? organisatie = null) =>
        QueryHelpers.AddQueryString(Beheerder, new Dictionary<string, string?> { ["dg"] = doelgroep.Code }
            .Concat(organisatie is null ? [] : [KeyValuePair.Create("oc", (string?)organisatie.Waarde)]));

    private static string Van(Linkparameters parameters, params IEnumerable<(string Naam, string? Waarde)> keuzes)
    {
        var gekozen = keuzes.Where(keuze => keuze.Waarde is not null).Select(keuze => KeyValuePair.Create(keuze.Naam, keuze.Waarde));
        return QueryHelpers.AddQueryString(Linkadres.Pad(parameters.Soort), parameters.Paren.Select(paar => KeyValuePair.Create(paar.Key, (string?)paar.Value)).Concat(gekozen));
    }
}
