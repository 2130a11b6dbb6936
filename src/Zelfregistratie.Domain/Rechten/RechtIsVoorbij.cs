namespace Zelfregistratie.Domain.Rechten;

/// <summary>The right was revoked, or its last day has passed: nothing changes on it any more.</summary>
public sealed class RechtIsVoorbij(ToegekendRecht recht) : Weigering("The granted right is over.")
{
    /// <summary>The grant.</summary>
    public ToegekendRecht Recht => recht;
}
