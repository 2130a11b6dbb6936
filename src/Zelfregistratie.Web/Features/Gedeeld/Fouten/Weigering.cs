namespace Zelfregistratie.Web.Features.Gedeeld.Fouten;

/// <summary>A refusal as a page: what can't be done, why, and what to do now.</summary>
/// <param name="Titel">Heading of the page.</param>
/// <param name="Uitleg">First paragraph.</param>
public sealed record Weigering(string Titel, string Uitleg)
{
    /// <summary>More paragraphs.</summary>
    public IReadOnlyList<string> Alineas { get; init; } = [];

    /// <summary>What is known about it, as names and values.</summary>
    public IReadOnlyList<(string Naam, string Waarde)> Gegevens { get; init; } = [];

    /// <summary>Heading above <see cref="Stappen"/>; default "Wat kan je doen?".</summary>
    public string? StappenTitel { get; init; }

    /// <summary>What to do, in order.</summary>
    public IReadOnlyList<WeigeringStap> Stappen { get; init; } = [];

    /// <summary>Words of the button, if there is one.</summary>
    public string? Knop { get; init; }

    /// <summary>Where the button leads.</summary>
    public string? KnopAdres { get; init; }
}
