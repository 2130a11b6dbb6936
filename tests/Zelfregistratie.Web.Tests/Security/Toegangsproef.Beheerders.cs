using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of lokale beheerders need.</summary>
    private static Task BeheerdersAsync(Organisatie organisatie)
    {
        _ = organisatie;
        return Task.CompletedTask;
    }
}
