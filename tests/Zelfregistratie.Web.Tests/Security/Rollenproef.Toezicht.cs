namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Rollenproef
{
    /// <summary>Adds the changes to the roles of the portal itself.</summary>
    private static void ToezichtToevoegen()
    {
    }
}
