using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class OnderdelenTests(Gezichtsproef proef) : IClassFixture<Gezichtsproef>
{
    [Fact]
    public async Task Een_tabel_houdt_haar_rollen_en_elke_cel_kent_haar_kolom()
    {
        var tabel = (await LezenAsync("/proef/onderdelen")).Element("table[role=table]");

        Assert.Equal("Aanvragen die op jou wachten", tabel.QuerySelector("caption")!.TextContent);
        Assert.Equal(["rowgroup", "rowgroup"], tabel.Children.Where(deel => deel.LocalName != "caption").Select(deel => deel.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("tr"), rij => Assert.Equal("row", rij.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("th"), kop => Assert.Equal("columnheader", kop.GetAttribute("role")));
        var tweedeRij = tabel.QuerySelectorAll("tbody tr")[1].QuerySelectorAll("td[role=cell]");
        Assert.Equal(["Ingediend", "Aanvrager & é", "Gevraagd recht", "Organisatie", null], tweedeRij.Select(cel => cel.GetAttribute("data-label")));
    }

    [Fact]
    public async Task Een_knop_is_een_knop_of_een_koppeling()
    {
        var pagina = await LezenAsync("/proef/onderdelen");

        Assert.Equal("/proef?naam=Jan%20Peeters", pagina.Element("td a.au-c-button--primary").GetAttribute("href"));
        Assert.Equal("/taken.csv", pagina.Element(".zr-kop a.au-c-button--secondary").GetAttribute("href"));
        Assert.Equal("submit", pagina.Element(".zr-filters button").GetAttribute("type"));
    }

    [Fact]
    public async Task Een_moment_toont_de_tijd_van_Brussel_en_wat_nog_komt_is_open()
    {
        var momenten = (await LezenAsync("/proef/onderdelen")).Document.QuerySelectorAll("ol.zr-tijdlijn > li");

        Assert.Equal("10 november 2026, 10:12", momenten[0].QuerySelector("time[datetime='2026-11-10T09:12:00Z']")!.TextContent);
        Assert.True(momenten[1].ClassList.Contains("zr-open"));
        Assert.Null(momenten[1].QuerySelector("time"));
    }

    [Fact]
    public async Task Een_gegeven_heeft_naam_waarde_en_plaats_voor_een_koppeling()
    {
        var rijen = (await LezenAsync("/proef")).Document.QuerySelectorAll("dl.zr-gegevens > div");

        Assert.Equal(["dt", "dd", "dd"], rijen[0].Children.Select(deel => deel.LocalName));
        Assert.Equal("ligt vast", rijen[0].QuerySelector(".zr-slot")!.TextContent);
        Assert.Equal("Tonen", rijen[1].QuerySelector(".zr-slot a")!.TextContent);
        Assert.DoesNotContain("Tonen", rijen[1].Children[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_stappen_zeggen_waar_je_bent()
    {
        var stappen = (await LezenAsync("/proef")).Document.QuerySelectorAll("ol.zr-stappen > li");

        Assert.Equal(["Klaar: Aangemeld", "Aanvraag invullen", "Controleren", "Ingediend"], stappen.Select(stap => stap.TextContent));
        Assert.Equal("step", stappen[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Een_actieve_filter_staat_open_en_bladeren_toont_alleen_wat_er_is()
    {
        var pagina = await LezenAsync("/proef/onderdelen");

        Assert.Equal("Zoeken en filteren (2 actief)", pagina.TekstVan(".zr-filters details[open] summary"));
        Assert.Equal(["Volgende"], pagina.Document.QuerySelectorAll(".zr-bladeren a").Select(koppeling => koppeling.TextContent));
    }

    [Fact]
    public async Task Een_flitsmelding_staat_een_keer_op_de_volgende_pagina()
    {
        using var bezoeker = proef.Anoniem();
        var daarna = await (await bezoeker.PaginaAsync("/proef")).IndienenAsync("main form", ("Reden", "Omdat het moet."));

        Assert.Equal("De aanvraag van <Jan> is ingediend.", daarna.TekstVan("main [role=status].au-c-alert--success"));
        Assert.Null((await bezoeker.PaginaAsync("/proef")).Document.QuerySelector("main [role=status]"));
    }

    private async Task<Pagina> LezenAsync(string adres)
    {
        using var bezoeker = proef.Anoniem();
        return await bezoeker.PaginaAsync(adres);
    }
}
