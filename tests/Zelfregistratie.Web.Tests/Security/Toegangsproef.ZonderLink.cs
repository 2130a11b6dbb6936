using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    private async Task ZonderLinkAsync(Organisatie organisatie)
    {
        var recht = await proef.Data.RechtAsync("VINDEN");
        doelen["{toepassing}"] = "?an=" + recht.Toepassing.Code;
        doelen["{recht}"] = "?ec=" + recht.Code;
        doelen["{organisaties}"] = $"?dg=EA&zoek={organisatie.CodeWaarde}";
    }
}
