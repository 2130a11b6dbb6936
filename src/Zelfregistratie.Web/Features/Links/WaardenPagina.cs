using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>One page of the technical values.</summary>
/// <param name="Vraag">What the address asks.</param>
/// <param name="Rijen">The values.</param>
/// <param name="Doelgroepen">The doelgroepen to filter on.</param>
internal sealed record WaardenPagina(WaardenVraag Vraag, IReadOnlyList<Waarderij> Rijen, IReadOnlyList<Doelgroep> Doelgroepen)
{
    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string? Dg => Vraag.Doelgroep;

    public IEnumerable<Keuze> Doelgroepkeuzes => Doelgroepen.Select(een => new Keuze(een.Code, $"{een.Naam} ({een.Code})"));

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Plaats.ToString()) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Plaats.ToString()) : null;
}
