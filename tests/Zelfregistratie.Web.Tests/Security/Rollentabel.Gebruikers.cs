namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Rollentabel
{
    /// <summary>What is changed about people of the organisation and their rights.</summary>
    private const string Gebruikers = "";
}
