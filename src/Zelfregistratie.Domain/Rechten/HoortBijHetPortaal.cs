namespace Zelfregistratie.Domain.Rechten;

/// <summary>The portal itself needs it: what the roles are made of is neither changed nor retired.</summary>
public sealed class HoortBijHetPortaal(string code) : Weigering("It belongs to the portal itself.")
{
    /// <summary>Its code.</summary>
    public string Code => code;
}
