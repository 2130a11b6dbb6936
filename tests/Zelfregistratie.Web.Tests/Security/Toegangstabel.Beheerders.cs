namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Becoming, appointing and removing lokale beheerders; who is away.</summary>
    private const string Beheerders = "";
}
