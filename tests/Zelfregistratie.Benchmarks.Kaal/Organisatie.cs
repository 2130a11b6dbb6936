namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>An organisation.</summary>
public sealed class Organisatie
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>Code.</summary>
    public string Code { get; init; } = "";

    /// <summary>Name.</summary>
    public string Naam { get; init; } = "";
}
