using Zelfregistratie.Web.Tests.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.Start;

public sealed class StartTests
{
    [Fact]
    public async Task Wie_niet_aangemeld_is_leest_wat_dit_is_en_kan_zich_aanmelden()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/");

        Assert.Equal("Vraag zelf toegang aan", pagina.QuerySelector("h1")!.TextContent);
        Assert.Equal(3, pagina.QuerySelectorAll("ol.zr-stapsgewijs > li").Length);
        Assert.Equal("Aanmelden", pagina.QuerySelector("main a.au-c-button--primary[href='/aanmelden']")!.TextContent);
        Assert.Single(pagina.QuerySelectorAll("main .au-c-button--primary"));
    }

    [Theory]
    [InlineData("/hulp")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/privacy")]
    public async Task Een_pagina_met_uitleg_draagt_haar_kop_als_titel_en_zegt_wie_je_belt(string adres)
    {
        await using var host = await Proefhost.Starten("--Portaal:HelpdeskTelefoon=02 123 45 67");
        var pagina = await host.Lezen(adres);

        Assert.Equal(pagina.QuerySelector("h1")!.TextContent, pagina.Title);
        Assert.Equal("02 123 45 67", pagina.QuerySelector("a[href='tel:021234567']")!.TextContent);
    }

    [Fact]
    public async Task Elke_koppeling_binnen_de_hulp_leidt_ergens_heen()
    {
        await using var host = await Proefhost.Starten();
        var pagina = await host.Lezen("/hulp");

        string[] beloofd = ["#beheerder-overheid", "#beheerder-btb", "#digitale-sleutel"];
        var doelen = pagina.QuerySelectorAll("main a[href^='#']").Select(koppeling => koppeling.GetAttribute("href")!).Concat(beloofd);
        Assert.All(doelen, doel => Assert.NotNull(pagina.QuerySelector(doel)));
    }

    [Theory]
    [InlineData("Volledig", "voldoet volledig", false)]
    [InlineData("Gedeeltelijk", "voldoet gedeeltelijk", true)]
    [InlineData("Niet", "voldoet nog niet", true)]
    public async Task De_verklaring_zegt_wat_de_instelling_zegt(string status, string woorden, bool metLijst)
    {
        await using var host = await Proefhost.Starten($"--Portaal:ToegankelijkheidStatus={status}", "--Portaal:ToegankelijkheidDatum=2026-10-05");
        var tekst = (await host.Lezen("/toegankelijkheid")).QuerySelector("main")!.TextContent;

        Assert.Contains(woorden, tekst, StringComparison.Ordinal);
        Assert.Contains("opgesteld op 5 oktober 2026", tekst, StringComparison.Ordinal);
        Assert.Equal(metLijst, tekst.Contains("Wat nog niet in orde is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_privacypagina_noemt_de_verantwoordelijke_en_de_bewaartermijn()
    {
        await using var host = await Proefhost.Starten("--Portaal:Verwerkingsverantwoordelijke=Agentschap Oost", "--Portaal:FunctionarisGegevensbescherming=dpo@oost.example", "--Portaal:BewaartermijnInJaren=7");
        var pagina = await host.Lezen("/privacy");

        Assert.Contains("Agentschap Oost", pagina.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("7 jaar na de beslissing", pagina.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pagina.QuerySelector("a[href='mailto:dpo@oost.example']"));
    }

    [Theory]
    [InlineData("Portaal:Adres", "portaal.example/pad")]
    [InlineData("Portaal:Merk", "")]
    [InlineData("Portaal:HelpdeskEmail", "geen adres")]
    public async Task Een_verkeerde_instelling_belet_het_starten_en_wordt_genoemd(string naam, string waarde)
    {
        var fout = await Assert.ThrowsAnyAsync<Microsoft.Extensions.Options.OptionsValidationException>(async () =>
        {
            await using var host = await Proefhost.Starten($"--{naam}={waarde}");
        });
        Assert.Contains(naam.Split(':')[1], fout.Message, StringComparison.Ordinal);
    }
}
