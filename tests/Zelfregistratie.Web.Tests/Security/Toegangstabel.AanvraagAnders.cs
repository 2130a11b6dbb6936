namespace Zelfregistratie.Web.Tests.Security;

internal static partial class Toegangstabel
{
    /// <summary>Asking without a link: extending a right, becoming hoofd lokale beheerder.</summary>
    private const string AanvraagAnders = "";
}
