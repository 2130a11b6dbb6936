namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>People of the organisation and their rights.</summary>
    private const string Gebruikers = "";
}
