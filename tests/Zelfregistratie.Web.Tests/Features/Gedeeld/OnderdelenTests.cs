
namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class OnderdelenTests
{
    [Fact]
    public async Task Een_tabel_houdt_haar_rollen_en_elke_cel_kent_haar_kolom()
    {
        await using var host = await Proefhost.Starten();
        var tabel = (await host.Lezen("/proef/onderdelen")).QuerySelector("table[role=table]")!;

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
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/proef/onderdelen");

        Assert.Equal("/proef?naam=Jan%20Peeters", pagina.QuerySelector("td a.au-c-button--primary")!.GetAttribute("href"));
        Assert.Equal("/taken.csv", pagina.QuerySelector(".zr-kop a.au-c-button--secondary")!.GetAttribute("href"));
        Assert.Equal("submit", pagina.QuerySelector(".zr-filters button")!.GetAttribute("type"));
    }

    [Fact]
    public async Task Een_moment_toont_de_tijd_van_Brussel_en_wat_nog_komt_is_open()
    {
        await using var host = await Proefhost.Starten();
        var momenten = (await host.Lezen("/proef/onderdelen")).QuerySelectorAll("ol.zr-tijdlijn > li");

        Assert.Equal("10 november 2026, 10:12", momenten[0].QuerySelector("time[datetime='2026-11-10T09:12:00Z']")!.TextContent);
        Assert.True(momenten[1].ClassList.Contains("zr-open"));
        Assert.Null(momenten[1].QuerySelector("time"));
    }

    [Fact]
    public async Task Een_gegeven_heeft_naam_waarde_en_plaats_voor_een_koppeling()
    {
        await using var host = await Proefhost.Starten();
        var rijen = (await host.Lezen("/proef")).QuerySelectorAll("dl.zr-gegevens > div");

        Assert.Equal(["dt", "dd", "dd"], rijen[0].Children.Select(deel => deel.LocalName));
        Assert.Equal("ingevuld via de link", rijen[0].QuerySelector(".zr-slot")!.TextContent);
        Assert.Equal("Tonen", rijen[1].QuerySelector(".zr-slot a")!.TextContent);
        Assert.DoesNotContain("Tonen", rijen[1].Children[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_stappen_zeggen_waar_je_bent()
    {
        await using var host = await Proefhost.Starten();
        var stappen = (await host.Lezen("/proef")).QuerySelectorAll("ol.zr-stappen > li");

        Assert.Equal(["Klaar: Aangemeld", "Aanvraag invullen", "Controleren", "Ingediend"], stappen.Select(stap => stap.TextContent));
        Assert.Equal("step", stappen[1].GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Een_actieve_filter_staat_open_en_bladeren_toont_alleen_wat_er_is()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/proef/onderdelen");

        Assert.Equal("Zoeken en filteren (2 actief)", pagina.QuerySelector(".zr-filters details[open] summary")!.TextContent);
        Assert.Equal(["Volgende"], pagina.QuerySelectorAll(".zr-bladeren a").Select(koppeling => koppeling.TextContent));
    }

    [Fact]
    public async Task Een_flitsmelding_staat_een_keer_op_de_volgende_pagina()
    {
        await using var host = await Proefhost.Starten();
        using var antwoord = await Proefformulier.Versturen(host, new() { ["Reden"] = "Omdat het moet." });
        Assert.Equal(System.Net.HttpStatusCode.Found, antwoord.StatusCode);

        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/proef");
        verzoek.Headers.Add("Cookie", Proefformulier.Koekjes(antwoord));
        using var daarna = await host.Client.SendAsync(verzoek, TestContext.Current.CancellationToken);
        var melding = Proefhost.Document(await daarna.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector("main [role=status].au-c-alert--success")!;
        Assert.Equal("De aanvraag van <Jan> is ingediend.", melding.TextContent);
        Assert.Null((await host.Lezen("/proef")).QuerySelector("main [role=status]"));
    }

    [Fact]
    public async Task Wie_niet_aangemeld_is_ziet_geen_menu_en_geen_naam()
    {
        await using var host = await Proefhost.Starten("--Portaal:Merk=Mijn portaal", "--Portaal:Fase=testomgeving");
        var pagina = await host.Lezen("/proef");

        Assert.Null(pagina.QuerySelector(".zr-nav, .zr-persoon, dialog, form[action='/afmelden']"));
        Assert.Equal("Mijn portaal", pagina.QuerySelector("header .zr-merk")!.TextContent);
        Assert.Contains("testomgeving", pagina.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("#inhoud", pagina.QuerySelector("body > a:first-child")!.GetAttribute("href"));
    }
}
