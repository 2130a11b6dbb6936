using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of links need: the choices of a link.</summary>
    private Task LinksAsync(Organisatie organisatie)
    {
        doelen["{samengesteld}"] = $"?soort=werkrelatie&dg=EA&oc={organisatie.CodeWaarde}";
        return Task.CompletedTask;
    }
}
