namespace Zelfregistratie.Demo.Gegevens;

/// <summary>What somebody asks.</summary>
/// <param name="Wie">Id of the person.</param>
/// <param name="Organisatie">Code of the organisation.</param>
/// <param name="Doelgroep">Code of the doelgroep.</param>
/// <param name="Recht">Code of the right; null for a werkrelatie.</param>
/// <param name="Op">When.</param>
internal sealed record Vraag(string Wie, string Organisatie, string Doelgroep, string? Recht, DateTimeOffset Op)
{
    /// <summary>Codes of the contexts.</summary>
    public IReadOnlyList<string> Contexten { get; init; } = [];

    /// <summary>Whether it asks the right that the person has for longer.</summary>
    public bool Verlengt { get; init; }

    /// <summary>Why; one of <see cref="Redenen.Vragen"/> when null.</summary>
    public string? Reden { get; init; }
}
