using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>What was chosen so far of a link, as it stands in the address: the parameters of the link under their own names, and what it asks for.</summary>
internal sealed class LinksVraag
{
    /// <summary>Stands in the address when somebody pressed the button of a step, chosen or not.</summary>
    public const string Stap = "stap";

    private LinksVraag(AanvraagSoort? soort, Linkparameters parameters) => (Soort, Parameters) = (soort, parameters);

    /// <summary>What the link asks for; null when that was not chosen.</summary>
    public AanvraagSoort? Soort { get; }

    /// <summary>As the reader of links reads them.</summary>
    public Linkparameters Parameters { get; }

    public string? Doelgroep => Parameters[Linkparameter.Doelgroep];

    /// <summary>Whether it is known which right or rights the link is about; a link for a werkrelatie is about none.</summary>
    public bool WeetWelkRecht =>
        Soort == AanvraagSoort.Werkrelatie || Parameters[Linkparameter.Toepassing] is not null || Parameters[Linkparameter.Gebruikersrecht] is not null;

    /// <summary>Whether enough was chosen for a link.</summary>
    public bool IsLink => Soort is not null && Doelgroep is not null && WeetWelkRecht;

    /// <summary>Reads the query of a request; what makes no sense is as if it were absent.</summary>
    public static LinksVraag Lezen(IQueryCollection query)
    {
        var soort = query[Linkadres.SoortNaam].ToString().Trim().ToLowerInvariant() switch
        {
            Linkadres.SoortRecht => AanvraagSoort.Gebruikersrecht,
            Linkadres.SoortWerkrelatie => AanvraagSoort.Werkrelatie,
            _ => (AanvraagSoort?)null,
        };
        return new LinksVraag(soort, Linkparameters.Lezen(soort ?? AanvraagSoort.Gebruikersrecht, query.Paren()));
    }

    /// <summary>All that was chosen, without some parameters: what a form of a step carries along, or the address of an earlier step.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Keuzes(params Linkparameter[] zonder) =>
        (Soort is { } soort ? [KeyValuePair.Create(Linkadres.SoortNaam, (string?)Linkadres.Woord(soort))] : Array.Empty<KeyValuePair<string, string?>>())
            .Concat(Linkadres.Paren(Parameters).Where(paar => !zonder.Any(parameter => Linkparameters.Naam(parameter) == paar.Key)));

    /// <summary>The address of the page with one choice made or changed, and those that depend on it taken back.</summary>
    public string Adres(Linkparameter parameter, string? waarde, params Linkparameter[] zonder) => QueryHelpers.AddQueryString(
        Linkadres.Maken, Keuzes([parameter, .. zonder]).Append(KeyValuePair.Create(Linkparameters.Naam(parameter), waarde)).Where(paar => paar.Value is not null));

    /// <summary>The address of something else about the same link, such as its QR code.</summary>
    public string Adres(string pad) => QueryHelpers.AddQueryString(pad, Keuzes());
}
