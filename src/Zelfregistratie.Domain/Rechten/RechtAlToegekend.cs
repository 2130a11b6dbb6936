namespace Zelfregistratie.Domain.Rechten;

/// <summary>The person already has the right with all asked contexts.</summary>
public sealed class RechtAlToegekend(IReadOnlyList<ToegekendRecht> rechten) : Weigering("The person already has this right.")
{
    /// <summary>The grants that together hold it; at least one.</summary>
    public IReadOnlyList<ToegekendRecht> Rechten => rechten;
}
