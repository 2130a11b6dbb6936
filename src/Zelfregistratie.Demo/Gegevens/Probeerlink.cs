namespace Zelfregistratie.Demo.Gegevens;

/// <summary>A link to try.</summary>
/// <param name="Naam">What it asks.</param>
/// <param name="Pad">Path and query in the portal.</param>
/// <param name="Uitleg">What it shows.</param>
public sealed record Probeerlink(string Naam, string Pad, string Uitleg);
