namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Roles, register, mails and figures of the centrale beheerder.</summary>
    private const string Toezicht = "";
}
