using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>A page of the requests of somebody.</summary>
/// <param name="Aanvragen">Newest first.</param>
internal sealed record AanvragenPagina(IReadOnlyList<Aanvraag> Aanvragen)
{
    /// <summary>Whether a newer request stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether an older request follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    public string? Vorige => HeeftVorige ? $"/mijn-profiel/aanvragen?voor={PlaatsVan(Aanvragen[0])}" : null;

    public string? Volgende => HeeftVolgende ? $"/mijn-profiel/aanvragen?na={PlaatsVan(Aanvragen[^1])}" : null;

    private static Plaats PlaatsVan(Aanvraag aanvraag) => new(aanvraag.IngediendOp, aanvraag.Id);
}
