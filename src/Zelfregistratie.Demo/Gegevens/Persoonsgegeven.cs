namespace Zelfregistratie.Demo.Gegevens;

/// <summary>An invented person: somebody to sign in as at the stand-in for the digital key.</summary>
public sealed record Persoonsgegeven
{
    /// <summary>Names the person at the stand-in; unique, such as <c>lien-maes</c>.</summary>
    public required string Id { get; init; }

    /// <summary>First name.</summary>
    public required string Voornaam { get; init; }

    /// <summary>Family name.</summary>
    public required string Familienaam { get; init; }

    /// <summary>National number, eleven digits with right check digits; null for who has none.</summary>
    public required string? Insz { get; init; }

    /// <summary>What the person is good for in the demo; empty for who only fills the lists.</summary>
    public string Uitleg { get; init; } = "";

    /// <summary>The werkrelaties the person has from the start.</summary>
    public IReadOnlyList<Werkgegeven> Werk { get; init; } = [];

    /// <summary>Code of the organisation they represent by law, if one.</summary>
    public string? Vertegenwoordigt { get; init; }

    /// <summary>The address of their own, not of an organisation.</summary>
    public string Email => $"{Id.Replace('-', '.')}@post.example";

    /// <summary>First name and family name.</summary>
    public string Naam => $"{Voornaam} {Familienaam}";
}
