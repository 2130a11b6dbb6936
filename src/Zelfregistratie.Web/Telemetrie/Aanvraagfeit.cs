using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>What a save makes of a request, to be counted.</summary>
/// <param name="Soort">What it asks for.</param>
/// <param name="Doelgroep">Code of the doelgroep; only of a new request.</param>
/// <param name="Uitkomst">How it was handled; null when it was submitted.</param>
/// <param name="Wachttijd">How long it waited; only when somebody decided.</param>
internal sealed record Aanvraagfeit(AanvraagSoort Soort, string? Doelgroep, AanvraagStatus? Uitkomst, TimeSpan? Wachttijd)
{
    /// <summary>A request that is new.</summary>
    public static Aanvraagfeit Ingediend(Aanvraag aanvraag) => new(aanvraag.Soort, aanvraag.Doelgroep.Code, Uitkomst: null, Wachttijd: null);

    /// <summary>A request that is open no more.</summary>
    public static Aanvraagfeit Afgehandeld(Aanvraag aanvraag) => new(
        aanvraag.Soort,
        Doelgroep: null,
        aanvraag.Status,
        aanvraag.Status is AanvraagStatus.Goedgekeurd or AanvraagStatus.Afgekeurd ? aanvraag.AfgehandeldOp - aanvraag.IngediendOp : null);
}
