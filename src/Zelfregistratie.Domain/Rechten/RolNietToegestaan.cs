namespace Zelfregistratie.Domain.Rechten;

/// <summary>A role is given or taken by who may not do so, or where rights are granted that are no roles.</summary>
public sealed class RolNietToegestaan(Rol rol) : Weigering("This role is not given or taken by this person here.")
{
    /// <summary>The role.</summary>
    public Rol Rol => rol;
}
