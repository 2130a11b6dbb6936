using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

/// <summary>The pages of who makes links.</summary>
[Trait("Nodig", "Browser")]
public sealed class LinksTests(Browserproef proef)
{
    private const string Nadia = "nadia-wouters";
    private const string Bram = "bram-lenaerts";
    private const string Link = "/user/aanvraag?an=45&dg=EA&oc=0428364866";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wie_het_portaal_nooit_zag_maakt_de_link_van_de_handleiding_en_het_voorbeeld_is_dat_formulier(bool javascript)
    {
        await using var bezoek = await proef.BezoekAsync(javascript);
        await bezoek.AangemeldNaarAsync(Nadia, "/");
        await bezoek.Pagina.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" }).GetByText("Links", new() { Exact = true }).ClickAsync();
        await bezoek.KopAsync("Link maken");
        await bezoek.Pagina.GetByLabel("Een gebruikersrecht").CheckAsync();
        await bezoek.KlikAsync("Kies");
        await bezoek.Pagina.GetByLabel("Economische actoren").CheckAsync();
        await bezoek.KlikAsync("Kies");
        await bezoek.Pagina.GetByLabel("Toepassing").SelectOptionAsync(new SelectOptionValue { Label = "Subsidieloket (45)" });
        await bezoek.KlikAsync("Kies");
        await bezoek.TekstAsync("De persoon kiest zelf een van deze rechten:");
        await bezoek.Pagina.GetByLabel("Naam of code van de organisatie").FillAsync("haven van oostmeer");
        await bezoek.KlikAsync("Zoeken");
        await bezoek.Link("Haven van Oostmeer NV").ClickAsync();
        await bezoek.TekstAsync("De organisatie ligt vast: Haven van Oostmeer NV.");
        Assert.EndsWith(Link, await bezoek.Pagina.GetByLabel("Zet deze link op je pagina").InputValueAsync(), StringComparison.Ordinal);
        await bezoek.Link("Voorbeeld bekijken").ClickAsync();

        await using var burger = await proef.BezoekAsync();
        await burger.NaarAsync(Link);
        await burger.AanmeldenAlsAsync(Burger.Nieuw("Stef"));
        await ZelfdeAsync(burger, bezoek, "Welk gebruikersrecht heb je nodig?");
        foreach (var wie in new[] { burger, bezoek }) await wie.Link("Dossierbehandelaar").ClickAsync();
        await ZelfdeAsync(burger, bezoek, "Gebruikersrecht aanvragen");
        await bezoek.TekstAsync("Dit is een voorbeeld");
        Assert.True(await bezoek.Knop("Verder naar controle").IsDisabledAsync());
        Assert.Equal(0, await bezoek.Pagina.Locator("main form").CountAsync());
        if (javascript) await bezoek.VastleggenAsync("link-voorbeeld");
    }

    [Fact]
    public async Task Elke_stap_van_een_link()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/links");
        await bezoek.VastleggenAsync("link-maken-soort");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht");
        await bezoek.VastleggenAsync("link-maken-doelgroep");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA");
        await bezoek.VastleggenAsync("link-maken-toepassing");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA&an=45");
        await bezoek.VastleggenAsync("link-maken-verfijnen");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA&an=45&zoek=transport");
        await bezoek.VastleggenAsync("link-maken-organisaties");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA&an=45&zoek=zebra");
        await bezoek.VastleggenAsync("link-maken-niets-gevonden");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA&an=45&oc=0428364866");
        await bezoek.VastleggenAsync("link-maken");
        await bezoek.NaarAsync("/links?soort=werkrelatie&dg=EA&oc=0190230559");
        await bezoek.VastleggenAsync("link-maken-lange-naam");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=EA&ec=SL-CONTROLE&ctx=ENERGIE&oc=0190135440");
        await bezoek.TekstAsync("Deze organisatie heeft nog geen beheerder");
        await bezoek.VastleggenAsync("link-maken-zonder-beheerder");
        await bezoek.NaarAsync("/links?soort=gebruikersrecht&dg=XX&ec=SL-CONTROLE&ctx=WIJNBOUW&oc=0123456789");
        await bezoek.VastleggenAsync("link-maken-problemen");
    }

    [Fact]
    public async Task De_link_wordt_gekopieerd_en_is_er_als_qr_code()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Bram, "/links?soort=gebruikersrecht&dg=EA&an=45");
        await bezoek.KlikAsync("Kopiëren");
        await bezoek.TekstAsync("De link is gekopieerd.");
        var bestand = await bezoek.Pagina.RunAndWaitForDownloadAsync(() => bezoek.Link("QR-code (PNG)").ClickAsync());

        Assert.Equal("link-qr.png", bestand.SuggestedFilename);
    }

    [Fact]
    public async Task Een_link_wordt_uitgelegd()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Bram, "/links/uitleg");
        await bezoek.VastleggenAsync("link-nakijken");
        await bezoek.KlikAsync("Leg uit");
        await bezoek.VastleggenAsync("link-nakijken-fouten");
        await UitleggenAsync(bezoek, "https://elders.example/user/aanvraag?dg=XX&ec=SL-CONTROLE&ctx=WIJNBOUW&oc=0123456789&utm_source=" + new string('W', 200));
        await bezoek.TekstAsync("Deze link werkt niet");
        await bezoek.VastleggenAsync("link-nakijken-kapot");
        await UitleggenAsync(bezoek, "/user/aanvraag?dg=OV&an=72");
        await bezoek.TekstAsync("Deze link is niet van jou");
        await bezoek.VastleggenAsync("link-nakijken-niet-van-jou");
        await UitleggenAsync(bezoek, Link);
        await bezoek.TekstAsync("Deze link werkt");
        await bezoek.VastleggenAsync("link-nakijken-goed");
        await bezoek.Link("Link aanpassen").ClickAsync();
        await bezoek.KopAsync("Link maken");
    }

    [Fact]
    public async Task De_technische_waarden()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/links/waarden");
        await bezoek.TekstAsync("SL-CONTROLE");
        await bezoek.VastleggenAsync("links-waarden");
        await bezoek.NaarAsync("/links/waarden?zoek=zebra");
        await bezoek.VastleggenAsync("links-waarden-leeg");
    }

    [Fact]
    public async Task Een_kapotte_link_op_een_site_verschijnt_bij_de_eigenaar()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/toezicht/rollen");
        await using var burger = await proef.BezoekAsync();
        const string Site = "https://www.een-lange-naam-van-een-site.landbouwvoertuigen-van-sint-aldegonde.example/steun";
        foreach (var query in new[] { "an=45&dg=EA&oc=0123456789", "ec=SL-LEZER&dg=LB" })
        {
            var antwoord = await burger.Pagina.GotoAsync("/user/aanvraag?" + query, new() { Referer = Site });
            Assert.Equal(400, antwoord!.Status);
        }

        await bezoek.NaarAsync("/links/gezondheid");
        await Geduld.TotAsync(
            async () =>
            {
                await bezoek.Pagina.ReloadAsync();
                return await bezoek.Pagina.GetByText("landbouwvoertuigen").CountAsync() > 1;
            },
            "the counts to be written");
        await bezoek.VastleggenAsync("links-kapot");
    }

    private static async Task UitleggenAsync(Bezoek bezoek, string link)
    {
        await bezoek.Pagina.GetByLabel("De link").FillAsync(link);
        await bezoek.KlikAsync("Leg uit");
    }

    // All that can be read on the page of the one is on the page of the other.
    private static async Task ZelfdeAsync(Bezoek echt, Bezoek voorbeeld, string kop)
    {
        await echt.KopAsync(kop);
        await voorbeeld.KopAsync(kop);
        const string Lezen = "delen => delen.map(deel => deel.innerText)";
        const string Delen = "main h1, main .zr-lead, main .zr-kaart, main .zr-kieslijst li, main .zr-rij, main .zr-acties";
        Assert.Equal(
            await echt.Pagina.Locator(Delen).EvaluateAllAsync<string[]>(Lezen),
            await voorbeeld.Pagina.Locator(Delen).EvaluateAllAsync<string[]>(Lezen));
    }
}
