namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>What the page to choose somebody shows.</summary>
/// <param name="Sleutel">The key chosen before.</param>
/// <param name="Keuzes">The people that the search left.</param>
/// <param name="Totaal">How many there are without the search.</param>
/// <param name="Zoek">What was searched.</param>
/// <param name="Zelf">What was typed.</param>
internal sealed record PersoonPagina(Sleutel Sleutel, IReadOnlyList<Keuze> Keuzes, int Totaal, string? Zoek, ZelfFormulier Zelf)
{
    private const int Meeste = 40;

    /// <summary>A short list needs no search.</summary>
    public bool Zoekbaar => Totaal > 8;

    /// <summary>The choices on the page: of a long list only the first, until somebody searches.</summary>
    public IReadOnlyList<Keuze> Getoond => string.IsNullOrWhiteSpace(Zoek) ? [.. Keuzes.Take(Meeste)] : Keuzes;

    /// <summary>How many a search could still find.</summary>
    public int NogMeer => Keuzes.Count - Getoond.Count;
}
