namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>The logbook.</summary>
    private const string Logboek = "";
}
