namespace Zelfregistratie.Domain.Rechten;

/// <summary>What a right of the built-in toepassing <see cref="Gebruikersbeheer"/> makes of somebody. Roles are rights: nothing else makes an administrator.</summary>
public enum Rol
{
    /// <summary>An ordinary right.</summary>
    Geen = 0,

    /// <summary>Decides for an organisation.</summary>
    LokaleBeheerder = 1,

    /// <summary>Decides for an organisation, and appoints and removes its local administrators.</summary>
    HoofdLokaleBeheerder = 2,

    /// <summary>Decides for a doelgroep (context: the doelgroep).</summary>
    Doelgroepverantwoordelijke = 3,

    /// <summary>Owner of a toepassing (context: the toepassing).</summary>
    Toepassingsbeheerder = 4,

    /// <summary>Runs the portal.</summary>
    CentraleBeheerder = 5,
}
