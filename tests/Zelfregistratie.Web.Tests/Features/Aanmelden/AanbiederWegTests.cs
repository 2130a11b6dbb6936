using System.Net;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>In the other tests of the portal nobody answers at the address of the provider.</summary>
public sealed class AanbiederWegTests
{
    private const string Kop = "Aanmelden lukt even niet";

    [Fact]
    public async Task Is_de_aanbieder_weg_dan_zegt_een_pagina_dat_en_kan_men_opnieuw_proberen()
    {
        var proef = new AanbiederWegProef();
        await using var _ = proef;
        await proef.InitializeAsync();
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/aanmelden?terug=/hulp");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Kop), (pagina.Status, pagina.Kop));
        Assert.Equal("/aanmelden?terug=%2Fhulp", pagina.Element("main a.au-c-button--primary").GetAttribute("href"));
        Assert.Contains(proef.Log.Regels, regel => regel.Contains(pagina.TekstVan(".zr-contact .zr-ref"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_de_aanbieder_weg_dan_lukt_afmelden_bij_het_portaal_toch()
    {
        var proef = new AanbiederWegProef();
        await using var _ = proef;
        await proef.InitializeAsync();
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await (await bezoeker.PaginaAsync("/")).IndienenAsync("form[action='/afmelden']");

        Assert.Equal((HttpStatusCode.OK, "Je bent afgemeld"), (pagina.Status, pagina.Kop));
        Assert.DoesNotContain("__Host-zelfregistratie", bezoeker.Koekjes.Keys);
    }

    [Fact]
    public async Task Valt_de_aanbieder_weg_tijdens_het_aanmelden_dan_zegt_dezelfde_pagina_dat()
    {
        var proef = new AanmeldProef();
        await using var _ = (IAsyncDisposable)proef;
        await proef.InitializeAsync();
        using var bezoeker = proef.Anoniem();
        var terug = await proef.BijSleutelAsync(bezoeker, "Nele Verlinden");
        await proef.Sleutel.DisposeAsync();

        var pagina = await bezoeker.PaginaAsync(terug.ToString());

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Kop), (pagina.Status, pagina.Kop));
    }
}
