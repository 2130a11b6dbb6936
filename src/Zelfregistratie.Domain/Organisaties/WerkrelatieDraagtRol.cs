using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>A werkrelatie that carries a role is ended only by who may take that role away.</summary>
public sealed class WerkrelatieDraagtRol(Rol rol) : Weigering("The werkrelatie carries a role that this person may not take away.")
{
    /// <summary>The role.</summary>
    public Rol Rol => rol;
}
