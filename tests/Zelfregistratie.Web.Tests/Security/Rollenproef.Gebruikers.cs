namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Rollenproef
{
    /// <summary>Adds the changes to people of the organisation and their rights.</summary>
    private static void GebruikersToevoegen()
    {
    }
}
