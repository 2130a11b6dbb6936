using System.Net;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class HeadersTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/bestaat-niet", HttpStatusCode.NotFound)]
    [InlineData("/aanmelden/terug", HttpStatusCode.BadRequest)]
    [InlineData("/css/portaal.css", HttpStatusCode.OK)]
    public async Task Elk_antwoord_beschermt_de_browser(string adres, HttpStatusCode status)
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync(adres);

        Assert.Equal(status, pagina.Status);
        var csp = pagina.Koppen["Content-Security-Policy"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["base-uri 'none'", "connect-src 'self'", "default-src 'none'", "font-src 'self'", "form-action 'self' https://digitalesleutel.example", "frame-ancestors 'none'", "img-src 'self'", "script-src 'self'", "style-src 'self'"],
            csp.Order(StringComparer.Ordinal));
        Assert.Equal("nosniff", pagina.Koppen["X-Content-Type-Options"]);
        Assert.Equal("DENY", pagina.Koppen["X-Frame-Options"]);
        Assert.Equal("same-origin", pagina.Koppen["Referrer-Policy"]);
        Assert.Equal("same-origin", pagina.Koppen["Cross-Origin-Opener-Policy"]);
        Assert.Equal("max-age=31536000", pagina.Koppen["Strict-Transport-Security"]);
        Assert.Contains("camera=()", pagina.Koppen["Permissions-Policy"], StringComparison.Ordinal);
        Assert.False(pagina.Koppen.ContainsKey("Server"));
        Assert.False(pagina.Koppen.ContainsKey("X-Powered-By"));
    }

    [Fact]
    public async Task Een_pagina_met_een_naam_erop_wordt_nergens_bewaard()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/hulp");
        var bestand = await bezoeker.PaginaAsync("/css/portaal.css");

        Assert.Equal("no-store", pagina.Koppen["Cache-Control"]);
        Assert.DoesNotContain("no-store", bestand.Koppen["Cache-Control"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kwaad.example")]
    [InlineData("portaal.example.kwaad.example")]
    [InlineData("127.0.0.1")]
    public async Task Een_onbekende_host_krijgt_geen_pagina(string host)
    {
        using var bezoeker = proef.Anoniem();
        var verzoek = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };

        var pagina = await bezoeker.PaginaAsync(verzoek, volgen: false);

        Assert.Equal((HttpStatusCode.BadRequest, ""), (pagina.Status, pagina.Kop));
    }
}
