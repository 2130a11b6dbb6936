using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Rechten;

/// <summary>The built-in toepassing whose rights are the roles of the portal. They are never asked by link.</summary>
public static class Gebruikersbeheer
{
    /// <summary>Code of the toepassing.</summary>
    public const string ToepassingCode = "GEBRUIKERSBEHEER";

    /// <summary>The roles of somebody who decides for an organisation.</summary>
    public static readonly Rol[] LokaleRollen = [Rol.LokaleBeheerder, Rol.HoofdLokaleBeheerder];

    private const string VanDoelgroep = "DG:";
    private const string VanToepassing = "AN:";

    /// <summary>Code of the context that narrows <see cref="Rol.Doelgroepverantwoordelijke"/> to a doelgroep.</summary>
    public static string ContextCode(Doelgroep doelgroep) => VanDoelgroep + doelgroep.Code;

    /// <summary>Code of the context that narrows <see cref="Rol.Toepassingsbeheerder"/> to a toepassing.</summary>
    public static string ContextCode(Toepassing toepassing) => VanToepassing + toepassing.Code;

    /// <summary>Whether a code is that of a context of the roles, which comes and goes with its doelgroep or toepassing.</summary>
    /// <param name="code">In any case.</param>
    public static bool IsContextCode(string code) =>
        code.StartsWith(VanDoelgroep, StringComparison.OrdinalIgnoreCase) || code.StartsWith(VanToepassing, StringComparison.OrdinalIgnoreCase);
}
