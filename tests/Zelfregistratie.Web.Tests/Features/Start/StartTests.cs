using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Tests.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.Start;

public sealed class StartTests(Gezichtsproef proef) : IClassFixture<Gezichtsproef>
{
    [Fact]
    public async Task Wie_niet_aangemeld_is_leest_wat_dit_is_en_kan_zich_aanmelden()
    {
        using var bezoeker = proef.Anoniem();
        var pagina = await bezoeker.PaginaAsync("/");

        Assert.Equal("Vraag zelf toegang aan", pagina.Kop);
        Assert.Equal(3, pagina.Document.QuerySelectorAll("ol.zr-stapsgewijs > li").Length);
        Assert.Equal("Aanmelden", pagina.TekstVan("main a.au-c-button--primary[href='/aanmelden']"));
        Assert.Single(pagina.Document.QuerySelectorAll("main .au-c-button--primary"));
    }

    [Fact]
    public async Task Wie_aangemeld_is_zonder_aanvragen_leest_wat_hier_komt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var pagina = await bezoeker.PaginaAsync("/");

        Assert.Equal("Jouw overzicht", pagina.Kop);
        Assert.Equal(["Wat je hebt gevraagd"], pagina.Document.QuerySelectorAll("main h2").Select(kop => kop.TextContent));
        Assert.NotNull(pagina.Element("main a[href='/hulp#link']"));
    }

    [Fact]
    public async Task Wie_iets_vroeg_vindt_zijn_laatste_aanvragen_met_hun_status()
    {
        var persoon = await proef.Data.PersoonAsync();
        var eerste = await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Op) = (persoon, proef.Data.Nu.AddDays(-2));
            een.Afgekeurd();
        });
        var laatste = await proef.Data.AanvraagAsync(een => een.Aanvrager = persoon);
        using var bezoeker = await proef.AlsAsync(persoon);
        var pagina = await bezoeker.PaginaAsync("/");

        Assert.Equal(
            [$"/user/aanvragen/{laatste.Referentie}", $"/user/aanvragen/{eerste.Referentie}"],
            pagina.Document.QuerySelectorAll("main a[href^='/user/aanvragen/']").Select(link => link.GetAttribute("href")));
        Assert.Contains("Wacht op beslissing", pagina.TekstVan("main"), StringComparison.Ordinal);
        Assert.Contains("Afgekeurd", pagina.TekstVan("main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_beheert_ziet_hoeveel_er_op_hem_wacht()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        await proef.Data.AanvraagAsync(aanvraag => aanvraag.Organisatie = organisatie);
        using var bezoeker = await proef.AlsAsync(beheerder);
        var pagina = await bezoeker.PaginaAsync("/");

        Assert.Contains("1 aanvraag wacht op jouw beslissing.", pagina.TekstVan("main"), StringComparison.Ordinal);
        Assert.NotNull(pagina.Element("main a.au-c-button[href='/taken']"));
    }

    [Theory]
    [InlineData("/hulp")]
    [InlineData("/toegankelijkheid")]
    [InlineData("/privacy")]
    public async Task Een_pagina_met_uitleg_draagt_haar_kop_als_titel_en_zegt_wie_je_belt(string adres)
    {
        await using var eigen = await Gezichtsproef.MetAsync(("Portaal:HelpdeskTelefoon", "02 123 45 67"), ("Portaal:HelpdeskEmail", "help@portaal.example"));
        using var bezoeker = eigen.Anoniem();
        var pagina = await bezoeker.PaginaAsync(adres);

        Assert.Equal(pagina.Kop, pagina.Titel);
        Assert.Equal("02 123 45 67", pagina.TekstVan("a[href='tel:021234567']"));
        Assert.NotNull(pagina.Element("a[href='mailto:help@portaal.example']"));
    }

    [Fact]
    public async Task Elke_koppeling_binnen_de_hulp_leidt_ergens_heen()
    {
        using var bezoeker = proef.Anoniem();
        var pagina = await bezoeker.PaginaAsync("/hulp");

        string[] beloofd = ["#beheerder-overheid", "#beheerder-btb", "#digitale-sleutel"];
        var doelen = pagina.Document.QuerySelectorAll("main a[href^='#']").Select(koppeling => koppeling.GetAttribute("href")!).Concat(beloofd);
        Assert.All(doelen, doel => Assert.NotNull(pagina.Document.QuerySelector(doel)));
    }

    [Theory]
    [InlineData("Volledig", "voldoet volledig", false)]
    [InlineData("Gedeeltelijk", "voldoet gedeeltelijk", true)]
    [InlineData("Niet", "voldoet nog niet", true)]
    public async Task De_verklaring_zegt_wat_de_instelling_zegt(string status, string woorden, bool metLijst)
    {
        await using var eigen = await Gezichtsproef.MetAsync(("Portaal:ToegankelijkheidStatus", status), ("Portaal:ToegankelijkheidDatum", "2026-10-05"));
        using var bezoeker = eigen.Anoniem();
        var tekst = (await bezoeker.PaginaAsync("/toegankelijkheid")).TekstVan("main");

        Assert.Contains(woorden, tekst, StringComparison.Ordinal);
        Assert.Contains("opgesteld op 5 oktober 2026", tekst, StringComparison.Ordinal);
        Assert.Equal(metLijst, tekst.Contains("Wat nog niet in orde is", StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_privacypagina_noemt_de_verantwoordelijke_en_de_bewaartermijn()
    {
        await using var eigen = await Gezichtsproef.MetAsync(
            ("Portaal:Verwerkingsverantwoordelijke", "Agentschap Oost"), ("Portaal:FunctionarisGegevensbescherming", "dpo@oost.example"), ("Portaal:BewaartermijnInJaren", "7"),
            ("Bewaring:RechtenInJaren", "8"), ("Bewaring:MailsInDagen", "90"));
        using var bezoeker = eigen.Anoniem();
        var pagina = await bezoeker.PaginaAsync("/privacy");

        Assert.Contains("Agentschap Oost", pagina.TekstVan("main"), StringComparison.Ordinal);
        Assert.Contains("7 jaar na de beslissing", pagina.TekstVan("table"), StringComparison.Ordinal);
        Assert.Contains("8 jaar na het einde ervan", pagina.TekstVan("table"), StringComparison.Ordinal);
        Assert.Contains("90 dagen", pagina.TekstVan("table"), StringComparison.Ordinal);
        Assert.NotNull(pagina.Element("a[href='mailto:dpo@oost.example']"));
    }

    [Theory]
    [InlineData("Portaal:Adres", "portaal.example/pad")]
    [InlineData("Portaal:Merk", "")]
    [InlineData("Portaal:HelpdeskEmail", "geen adres")]
    public async Task Een_verkeerde_instelling_belet_het_starten_en_wordt_genoemd(string naam, string waarde)
    {
        var fout = await Assert.ThrowsAnyAsync<OptionsValidationException>(() => Gezichtsproef.MetAsync((naam, waarde)));
        Assert.Contains(naam.Split(':')[1], fout.Message, StringComparison.Ordinal);
    }
}
