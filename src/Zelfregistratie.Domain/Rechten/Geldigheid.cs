namespace Zelfregistratie.Domain.Rechten;

/// <summary>From when to when something holds: dates in Brussels, both inclusive.</summary>
/// <param name="Begindatum">First day.</param>
/// <param name="Einddatum">Last day; null for no end.</param>
public sealed record Geldigheid(DateOnly Begindatum, DateOnly? Einddatum)
{
    /// <summary>Whether it holds on a day.</summary>
    public bool Omvat(DateOnly dag) => Begindatum <= dag && (Einddatum is null || dag <= Einddatum);
}
