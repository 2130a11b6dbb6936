using Microsoft.Net.Http.Headers;
using Zelfregistratie.Web.Tests.Features.Aanmelden;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class KoekjesTests(AanmeldProef proef) : IClassFixture<AanmeldProef>
{
    [Fact]
    public async Task In_productie_zijn_alle_koekjes_van_deze_host_alleen_en_veilig()
    {
        using var bezoeker = proef.Anoniem();
        var gezet = new List<SetCookieHeaderValue>();
        gezet.AddRange(await KoekjesAsync(bezoeker, "/aanmelden"));
        gezet.AddRange(await KoekjesAsync(bezoeker, (await proef.BijSleutelAsync(bezoeker, "Nele Verlinden")).ToString()));
        gezet.AddRange(await KoekjesAsync(bezoeker, "/"));

        Assert.Equal(
            ["__Host-zelfregistratie", "__Host-zelfregistratie-eenmalig", "__Host-zelfregistratie-formulier", "__Host-zelfregistratie-melding", "__Host-zelfregistratie-stap"],
            gezet.Select(koekje => koekje.Name.ToString().Split('.')[0]).Distinct().Order(StringComparer.Ordinal));
        Assert.All(gezet, koekje =>
        {
            Assert.True(koekje.Secure && koekje.HttpOnly, koekje.ToString());
            Assert.Equal(("/", SameSiteMode.Lax, ""), (koekje.Path.ToString(), koekje.SameSite, koekje.Domain.ToString()));
        });
    }

    [Fact]
    public async Task Het_sessiekoekje_verdwijnt_met_de_browser()
    {
        using var bezoeker = proef.Anoniem();

        var gezet = await KoekjesAsync(bezoeker, (await proef.BijSleutelAsync(bezoeker, "Nele Verlinden")).ToString());

        var sessie = Assert.Single(gezet, koekje => koekje.Name == "__Host-zelfregistratie");
        Assert.Equal((null, null), (sessie.Expires, sessie.MaxAge));
    }

    private static async Task<IList<SetCookieHeaderValue>> KoekjesAsync(HttpClient bezoeker, string adres)
    {
        using var antwoord = await bezoeker.GetAsync(adres, TestContext.Current.CancellationToken);
        return antwoord.Headers.TryGetValues(HeaderNames.SetCookie, out var koppen) ? SetCookieHeaderValue.ParseList([.. koppen]) : [];
    }
}
