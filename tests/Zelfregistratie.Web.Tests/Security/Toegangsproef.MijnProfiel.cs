using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of somebody's own data need.</summary>
    private static Task MijnProfielAsync(Organisatie organisatie)
    {
        _ = organisatie;
        return Task.CompletedTask;
    }
}
