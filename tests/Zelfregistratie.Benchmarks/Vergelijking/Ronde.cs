namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>One round of one application.</summary>
/// <param name="Tijden">How long each answer took, in milliseconds, sorted.</param>
/// <param name="Duur">How long all of it took.</param>
internal sealed record Ronde(IReadOnlyList<double> Tijden, TimeSpan Duur)
{
    public double PerSeconde => Tijden.Count / Duur.TotalSeconds;

    /// <summary>The time within which a part of the answers came, such as 99 of 100.</summary>
    public double Procent(int procent) => Tijden[Math.Min(Tijden.Count - 1, Tijden.Count * procent / 100)];
}
