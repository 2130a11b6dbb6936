namespace Zelfregistratie.Domain.Rechten;

/// <summary>The person already has the right with all asked contexts.</summary>
public sealed class RechtAlToegekend(ToegekendRecht recht) : Weigering("The person already has this right.")
{
    /// <summary>The grant that holds.</summary>
    public ToegekendRecht Recht => recht;
}
