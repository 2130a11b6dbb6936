using System.Net;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

[Trait("Nodig", "Node")]
public sealed class AanbiederStoringTests(OidcProviderProef proef) : IClassFixture<OidcProviderProef>
{
    private const string Kop = "Aanmelden lukt even niet";

    [Fact]
    public async Task Komt_de_aanbieder_terug_dan_lukt_aanmelden_zonder_het_portaal_te_herstarten()
    {
        var eigen = new AanbiederLaterProef();
        await using var _ = (IAsyncDisposable)eigen;
        await eigen.InitializeAsync();
        using var bezoeker = eigen.Anoniem();
        var pagina = await bezoeker.PaginaAsync("/aanmelden");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, Kop), (pagina.Status, pagina.Kop));
        Assert.Contains("Probeer het over enkele minuten opnieuw.", pagina.Tekst, StringComparison.Ordinal);

        await eigen.AanbiederStartenAsync();
        using var bijAanbieder = eigen.BijAanbieder();

        Assert.Equal(HttpStatusCode.OK, (await eigen.AanmeldenAsync(bezoeker, bijAanbieder)).Status);
    }

    [Theory]
    [InlineData("/token", HttpStatusCode.InternalServerError, null)]
    [InlineData("/token", HttpStatusCode.TemporaryRedirect, "/elders")]
    [InlineData("/me", HttpStatusCode.BadGateway, null)]
    [InlineData("/me", HttpStatusCode.Found, "/elders")]
    public async Task Een_storing_of_omleiding_onderweg_krijgt_dezelfde_pagina_en_daarna_lukt_het_weer(string pad, HttpStatusCode status, string? naar)
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        await proef.Aanbieder.StoringAsync(pad, status, naar);

        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Kop), (pagina.Status, pagina.Kop));
        await proef.Aanbieder.HerstellenAsync(pad);
        Assert.Equal(HttpStatusCode.OK, (await proef.AanmeldenAsync(bezoeker, bijAanbieder)).Status);
    }
}
