using System.Globalization;

namespace Zelfregistratie.Web.Tests.Security;

internal sealed partial class Toegangsproef
{
    /// <summary>Adds what the pages of the catalogue need.</summary>
    private async Task CatalogusAsync()
    {
        var recht = await proef.Data.RechtAsync("CATALOGUS");
        doelen["{catalogussoort}"] = "toepassingen";
        doelen["{catalogusitem}"] = string.Create(CultureInfo.InvariantCulture, $"toepassingen/{recht.Toepassing.Id}");
        doelen["{gebruikersbeheer}"] = "toepassingen/1";
        doelen["{geencatalogusitem}"] = "toepassingen/987654";
    }
}
