namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>A message to send.</summary>
public sealed class Bericht
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>To whom.</summary>
    public string Aan { get; init; } = "";

    /// <summary>What it says.</summary>
    public string Inhoud { get; init; } = "";
}
