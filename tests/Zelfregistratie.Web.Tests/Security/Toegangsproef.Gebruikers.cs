using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of people and rights need.</summary>
    private static Task GebruikersAsync(Organisatie organisatie)
    {
        _ = organisatie;
        return Task.CompletedTask;
    }
}
