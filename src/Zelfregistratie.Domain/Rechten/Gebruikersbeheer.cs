using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Rechten;

/// <summary>The built-in toepassing whose rights are the roles of the portal. They are never asked by link.</summary>
public static class Gebruikersbeheer
{
    /// <summary>Code of the toepassing.</summary>
    public const string ToepassingCode = "GEBRUIKERSBEHEER";

    /// <summary>The roles of somebody who decides for an organisation.</summary>
    public static readonly Rol[] LokaleRollen = [Rol.LokaleBeheerder, Rol.HoofdLokaleBeheerder];

    /// <summary>Code of the context that narrows <see cref="Rol.Doelgroepverantwoordelijke"/> to a doelgroep.</summary>
    public static string ContextCode(Doelgroep doelgroep) => "DG:" + doelgroep.Code;

    /// <summary>Code of the context that narrows <see cref="Rol.Toepassingsbeheerder"/> to a toepassing.</summary>
    public static string ContextCode(Toepassing toepassing) => "AN:" + toepassing.Code;
}
