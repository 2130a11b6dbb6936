using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>What the address asks of the list. Strangers can write anything there: what makes no sense is as if it were absent.</summary>
public sealed class TakenVraag
{
    /// <summary>Value of <see cref="Status"/> for every status.</summary>
    public const string AlleStatussen = "alle";

    /// <summary>Value of <see cref="Volgorde"/> for the newest first.</summary>
    public const string NieuwsteEerst = "nieuwste";

    /// <summary>Words of a name, a reference, a right, a toepassing or an organisation.</summary>
    public string? Zoek { get; set; }

    /// <summary>Code of an organisation.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Name of a status in any case, or <see cref="AlleStatussen"/>; otherwise what is to be decided.</summary>
    public string? Status { get; set; }

    /// <summary><see cref="NieuwsteEerst"/>; otherwise the oldest first.</summary>
    public string? Volgorde { get; set; }

    /// <summary>Show what follows this place.</summary>
    public string? Na { get; set; }

    /// <summary>Show what comes before this place.</summary>
    public string? Voor { get; set; }

    internal bool IsNieuwsteEerst => Volgorde == NieuwsteEerst;

    internal AanvraagStatus? GekozenStatus =>
        string.Equals(Status, AlleStatussen, StringComparison.OrdinalIgnoreCase) ? null
        : Enum.TryParse<AanvraagStatus>(Status, ignoreCase: true, out var status) && Enum.IsDefined(status) ? status
        : AanvraagStatus.Ingediend;

    internal int AantalFilters =>
        (Zoekterm.Length > 0 ? 1 : 0) + (string.IsNullOrWhiteSpace(Organisatie) ? 0 : 1) + (GekozenStatus == AanvraagStatus.Ingediend ? 0 : 1);

    internal string Zoekterm => Zoektekst.Lezen(Zoek);

    /// <summary>The address of the list, or of another path, with these filters.</summary>
    internal string Adres(string pad = "/taken", string? na = null, string? voor = null) =>
        pad + QueryString.Create(new Dictionary<string, string?>
        {
            ["zoek"] = Zoekterm,
            ["organisatie"] = Organisatie,
            ["status"] = Status,
            ["volgorde"] = Volgorde,
            ["na"] = na,
            ["voor"] = voor,
        }.Where(deel => !string.IsNullOrEmpty(deel.Value)));

    internal static IEnumerable<Keuze> Statussen(IStringLocalizer t) =>
    [
        .. Enum.GetValues<AanvraagStatus>().Select(status => new Keuze(Waarde(status), t[status.Woord()])),
        new Keuze(AlleStatussen, t["Alle"]),
    ];

    internal static IEnumerable<Keuze> Volgordes(IStringLocalizer t) => [new Keuze(NieuwsteEerst, t["Nieuwste eerst"])];

    private static string Waarde(AanvraagStatus status) => status == AanvraagStatus.Ingediend ? "" : status.ToString().ToLowerInvariant();
}
