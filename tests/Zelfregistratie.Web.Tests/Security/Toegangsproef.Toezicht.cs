using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of the centrale beheerder need.</summary>
    private static Task ToezichtAsync(Organisatie organisatie)
    {
        _ = organisatie;
        return Task.CompletedTask;
    }
}
