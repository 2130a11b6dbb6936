namespace Zelfregistratie.Domain.Rechten;

/// <summary>Who gives and takes which role. Becoming hoofd lokale beheerder goes by request or through BTB instead.</summary>
public static class Rolbeheer
{
    /// <summary>The roles of the portal itself, which stand on a werkrelatie with the organisation that runs it.</summary>
    public static readonly Rol[] Portaalrollen = [Rol.Doelgroepverantwoordelijke, Rol.Toepassingsbeheerder, Rol.CentraleBeheerder];

    /// <summary>Whether somebody with <paramref name="eigen"/> (for a local role: in the same organisation) may appoint somebody else as <paramref name="rol"/>.</summary>
    public static bool MagAanstellen(IReadOnlySet<Rol> eigen, Rol rol) => rol switch
    {
        Rol.LokaleBeheerder => eigen.Contains(Rol.HoofdLokaleBeheerder),
        Rol.Doelgroepverantwoordelijke or Rol.Toepassingsbeheerder or Rol.CentraleBeheerder => eigen.Contains(Rol.CentraleBeheerder),
        _ => false,
    };

    /// <summary>Whether somebody with <paramref name="eigen"/> (for a local role: in the same organisation) may take <paramref name="rol"/> away from somebody else.</summary>
    public static bool MagVerwijderen(IReadOnlySet<Rol> eigen, Rol rol) =>
        MagAanstellen(eigen, rol) || (rol == Rol.HoofdLokaleBeheerder && eigen.Contains(Rol.HoofdLokaleBeheerder));

    /// <summary>
    /// Whether somebody with <paramref name="eigen"/> may take <paramref name="rol"/> away by ending the werkrelatie that it stands on. Roles of the portal
    /// are taken away by themselves: only there it is seen that a centrale beheerder is left.
    /// </summary>
    public static bool MagMeeBeeindigen(IReadOnlySet<Rol> eigen, Rol rol) => !Portaalrollen.Contains(rol) && MagVerwijderen(eigen, rol);
}
