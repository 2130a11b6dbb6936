using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>What the address asks of the list. What makes no sense is as if it were absent.</summary>
public sealed class MailsVraag
{
    private static readonly DateOnly EersteDag = new(2000, 1, 1);
    private static readonly DateOnly LaatsteDag = new(2999, 12, 31);

    /// <summary>Name of a state in any case; otherwise every state.</summary>
    public string? Status { get; set; }

    /// <summary>Name of a kind in any case; otherwise every kind.</summary>
    public string? Soort { get; set; }

    /// <summary>Address of the receiver.</summary>
    public string? Aan { get; set; }

    /// <summary>First day.</summary>
    public string? Van { get; set; }

    /// <summary>Last day.</summary>
    public string? Tot { get; set; }

    /// <summary>Show what follows this place.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this place.</summary>
    public string? Voor { get; set; }

    internal MailStatus? GekozenStatus => Enum.TryParse<MailStatus>(Status, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status : null;

    internal Mailsoort? GekozenSoort => Enum.TryParse<Mailsoort>(Soort, ignoreCase: true, out var soort) && Enum.IsDefined(soort) ? soort : null;

    internal DateOnly? EersteVan => Dag(Van);

    internal DateOnly? LaatsteTot => Dag(Tot);

    internal string Adressering
    {
        get
        {
            // A database refuses null characters and lone surrogates, and strangers can type both.
            var schoon = Reden.Opschonen(Aan).ReplaceLineEndings(" ");
            return schoon.Length <= Emailadres.Lengte ? schoon : Reden.Opschonen(schoon[..Emailadres.Lengte]);
        }
    }

    internal int AantalFilters =>
        (GekozenStatus is null ? 0 : 1) + (GekozenSoort is null ? 0 : 1) + (Adressering.Length > 0 ? 1 : 0) + (EersteVan is null ? 0 : 1) + (LaatsteTot is null ? 0 : 1);

    /// <summary>The address of the list with these filters.</summary>
    internal string Adres(string? na = null, string? voor = null) =>
        "/toezicht/mails" + QueryString.Create(new Dictionary<string, string?>
        {
            ["status"] = GekozenStatus is { } status ? Waarde(status) : null,
            ["soort"] = GekozenSoort is { } soort ? Waarde(soort) : null,
            ["aan"] = Adressering,
            ["van"] = EersteVan?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["tot"] = LaatsteTot?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["na"] = na,
            ["voor"] = voor,
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));

    internal static IEnumerable<Keuze> Statussen(IStringLocalizer t) => MailsQuery.Volgorde.Select(status => new Keuze(Waarde(status), t[status.Woord()]));

    internal static IEnumerable<Keuze> Soorten(IStringLocalizer t) => Enum.GetValues<Mailsoort>().Select(soort => new Keuze(Waarde(soort), t[soort.Woord()]));

    private static string Waarde(Enum waarde) => waarde.ToString().ToLowerInvariant();

    private static DateOnly? Dag(string? tekst) =>
        Datuminvoer.TryLezen(tekst, out var dag) && dag >= EersteDag && dag <= LaatsteDag ? dag : null;
}
