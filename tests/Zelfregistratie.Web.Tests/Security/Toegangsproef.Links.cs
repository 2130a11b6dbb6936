using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of links need: who owns a toepassing, and the choices of a link.</summary>
    private async Task LinksAsync(Organisatie organisatie)
    {
        rollen["toepas"] = await proef.Data.ToepassingsbeheerderAsync("TOEGANG");
        doelen["{samengesteld}"] = $"?soort=werkrelatie&dg=EA&oc={organisatie.CodeWaarde}";
    }
}
