using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class OverHttpTests(OverHttpProef proef) : IClassFixture<OverHttpProef>, IDisposable
{
    private readonly SocketsHttpHandler handler = new() { UseCookies = false, AllowAutoRedirect = false };

    public void Dispose() => handler.Dispose();

    [Fact]
    public async Task Over_http_zijn_koekjes_zonder_Secure_en_zonder_voorvoegsel()
    {
        using var antwoord = await OpenenAsync("/aanmelden?terug=/%C3%A9");

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        var koekjes = antwoord.Headers.GetValues("Set-Cookie").ToList();
        Assert.Equal(2, koekjes.Count);
        Assert.All(koekjes, koekje =>
        {
            Assert.StartsWith("zelfregistratie-", koekje, StringComparison.Ordinal);
            Assert.DoesNotContain("secure", koekje, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", koekje, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Het_adres_om_naar_terug_te_keren_komt_uit_de_instellingen_en_niet_van_de_host()
    {
        using var antwoord = await OpenenAsync("/aanmelden");

        var vraag = QueryHelpers.ParseQuery(antwoord.Headers.Location!.Query);
        Assert.Equal("https://portaal.example/aanmelden/terug", vraag["redirect_uri"].ToString());
        Assert.Equal(("code", "S256"), (vraag["response_type"].ToString(), vraag["code_challenge_method"].ToString()));
        Assert.False(vraag.ContainsKey("response_mode"));
        Assert.All(["state", "nonce", "code_challenge", "acr_values"], naam => Assert.NotEmpty(vraag[naam].ToString()));
    }

    [Fact]
    public async Task Een_echte_server_zegt_niet_welke_hij_is_en_belooft_over_http_geen_https()
    {
        using var antwoord = await OpenenAsync("/");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.False(antwoord.Headers.Contains("Server"));
        Assert.False(antwoord.Headers.Contains("Strict-Transport-Security"));
        Assert.True(antwoord.Headers.Contains("Content-Security-Policy"));
    }

    private async Task<HttpResponseMessage> OpenenAsync(string adres)
    {
        using var http = new HttpClient(handler, disposeHandler: false) { BaseAddress = proef.Luistert };
        return await http.GetAsync(adres, TestContext.Current.CancellationToken);
    }
}
