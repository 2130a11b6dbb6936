namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>What somebody sees of themselves.</summary>
    private const string MijnProfiel = "";
}
