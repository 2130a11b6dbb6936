namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Rollentabel
{
    /// <summary>What is changed about the roles of the portal itself.</summary>
    private const string Toezicht = "";
}
