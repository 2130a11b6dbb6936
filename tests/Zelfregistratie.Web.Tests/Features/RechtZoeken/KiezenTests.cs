using System.Net;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

namespace Zelfregistratie.Web.Tests.Features.RechtZoeken;

/// <summary>From a right that was found to the form of a request.</summary>
public sealed class KiezenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Van_de_startpagina_tot_de_bevestiging_zonder_link()
    {
        await proef.ToepassingAsync("RITTEN", "Rittenboek", "Ritten bijhouden.", "EA", ("RB-1", "Chauffeur", "Eigen ritten invullen."));
        await proef.Data.OrganisatieMetBeheerderAsync(naam: "Taxi Zonnedal BV");
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var zoeken = await (await bezoeker.PaginaAsync("/")).VolgenAsync("main a[href='/recht-zoeken']");
        var gevonden = await zoeken.IndienenAsync("main form", ("Zoek", "ritten invullen"));
        var organisatie = await gevonden.VolgenAsync(".zr-kieslijst a");
        Assert.Equal("Voor welke organisatie?", organisatie.Kop);
        Assert.Equal("/user/aanvraag?ec=RB-1&dg=EA", organisatie.Adres.PathAndQuery);
        var formulier = await (await organisatie.IndienenAsync("main form", ("Zoek", "zonned"))).VolgenAsync(".zr-kieslijst a");
        var bevestiging = await (await formulier.InvullenAsync()).DefinitiefAsync();

        Assert.Contains("Chauffeur", bevestiging.Tekst, StringComparison.Ordinal);
        Assert.Contains("Taxi Zonnedal BV", bevestiging.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_pagina_van_een_toepassing_zegt_van_elk_recht_voor_wie_hoelang_en_wie_beslist()
    {
        var lang = await proef.Data.RechtAsync("FEITEN", maximumduurInDagen: 730, beslisser: Beslisser.Doelgroepverantwoordelijke, doelgroepen: ["VER", "EA", "BUR"]);
        var kort = await proef.Data.RechtAsync("FEITEN", maximumduurInDagen: 90);
        var vrij = await proef.Data.RechtAsync("FEITEN");
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken/toepassing?an=feiten");

        Assert.Equal("Wat wil je doen in Toepassing FEITEN?", pagina.Kop);
        Assert.Equal(["Hoogstens 2 jaar", "Wie verantwoordelijk is voor dat soort organisaties"], Feiten(pagina, lang).Skip(1));
        Assert.Equal(2, Feiten(pagina, lang)[0].Split(", ").Length);
        Assert.Equal(["Economische actoren", "Hoogstens 90 dagen", "Een lokale beheerder van de organisatie"], Feiten(pagina, kort));
        Assert.Equal("Zolang je voor de organisatie werkt", Feiten(pagina, vrij)[1]);
        Assert.True(pagina.Spoor.Queries.Count <= 2, string.Join("\n", pagina.Spoor.Queries));
    }

    [Fact]
    public async Task Bestaat_een_recht_in_meer_dan_een_doelgroep_dan_kies_je_wat_voor_organisatie()
    {
        var recht = await proef.Data.RechtAsync("MEER", doelgroepen: ["LB", "OV", "BUR"]);
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken/organisatie?ec=" + recht.Code.ToLowerInvariant());

        Assert.Equal("Wat voor organisatie?", pagina.Kop);
        Assert.Equal([$"/user/aanvraag?ec={recht.Code}&dg=LB", $"/user/aanvraag?ec={recht.Code}&dg=OV"], Links(pagina).Order(StringComparer.Ordinal));
        Assert.Contains("een gemeente", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een school", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("Voor welke organisatie?", (await pagina.VolgenAsync(".zr-kieslijst a")).Kop);
    }

    [Fact]
    public async Task Waar_je_werkt_staat_eerst_en_leidt_meteen_naar_het_formulier()
    {
        var recht = await proef.Data.RechtAsync("EIGEN");
        var (mijn, zonder, ander) = (
            await proef.Data.OrganisatieMetBeheerderAsync(naam: "Aannemer Mijnwerk"), await proef.Data.OrganisatieMetBeheerderAsync("LB", "Stad Mijnwerk"), await proef.Data.OrganisatieMetBeheerderAsync(naam: "Vroeger werk"));
        var persoon = await proef.Data.PersoonAsync();
        await proef.Data.WerkrelatieAsync(persoon, mijn);
        await proef.Data.WerkrelatieAsync(persoon, zonder);
        await proef.Data.WerkrelatieAsync(persoon, ander, geldigheid: new Geldigheid(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31)));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken/organisatie?ec=" + recht.Code);

        Assert.Equal("Voor welke organisatie is het?", pagina.Kop);
        Assert.Equal([$"/user/aanvraag?ec={recht.Code}&dg=EA&oc={mijn.CodeWaarde}", $"/user/aanvraag?ec={recht.Code}&dg=EA"], Links(pagina));
        Assert.Contains($"KBO {mijn.Code.Opgemaakt} · Gent", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Vroeger werk", pagina.Tekst, StringComparison.Ordinal);
        Assert.True(pagina.Spoor.Queries.Count <= 3, string.Join("\n", pagina.Spoor.Queries));
        Assert.Equal("Gebruikersrecht aanvragen", (await pagina.VolgenAsync(".zr-kieslijst a")).Kop);
    }

    [Fact]
    public async Task Een_organisatie_buiten_gebruik_wordt_niet_voorgesteld()
    {
        var recht = await proef.Data.RechtAsync("EIGEN");
        var (persoon, organisatie) = (await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        await proef.Data.WerkrelatieAsync(persoon, organisatie);
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.FindAsync(organisatie.Id))!.BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(persoon);

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken/organisatie?ec=" + recht.Code, volgen: false);

        Assert.Equal($"/user/aanvraag?ec={recht.Code}&dg=EA", pagina.Naar?.PathAndQuery);
    }

    [Fact]
    public async Task Ook_een_werkrelatie_vraag_je_zonder_link()
    {
        await proef.Data.OrganisatieMetBeheerderAsync(naam: "Bakkerij Goudkorst");
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var soort = await (await bezoeker.PaginaAsync("/recht-zoeken")).VolgenAsync("a[href='/recht-zoeken/werkrelatie']");
        Assert.Equal("Wat voor organisatie?", soort.Kop);
        Assert.DoesNotContain("/user/aanvraag_werkrelatie?dg=BUR", Links(soort));
        var organisatie = await soort.VolgenAsync("a[href='/user/aanvraag_werkrelatie?dg=EA']");
        var formulier = await (await organisatie.IndienenAsync("main form", ("Zoek", "goudk"))).VolgenAsync(".zr-kieslijst a");
        var bevestiging = await (await formulier.InvullenAsync()).DefinitiefAsync();

        Assert.Contains("Bakkerij Goudkorst", bevestiging.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_startpagina_leidt_ook_wie_niet_aangemeld_is_naar_het_zoeken()
    {
        using var bezoeker = proef.Anoniem();

        Assert.NotNull((await bezoeker.PaginaAsync("/")).Element("main a[href='/recht-zoeken']"));
        Assert.NotNull((await bezoeker.PaginaAsync("/hulp")).Element("main a[href='/recht-zoeken']"));
    }

    [Theory]
    [InlineData("/recht-zoeken/toepassing")]
    [InlineData("/recht-zoeken/toepassing?an=")]
    [InlineData("/recht-zoeken/toepassing?an=BESTAAT-NIET")]
    [InlineData("/recht-zoeken/organisatie")]
    [InlineData("/recht-zoeken/organisatie?ec=LOKALE-BEHEERDER")]
    public async Task Wat_niet_bestaat_is_een_gewone_404(string adres)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync(adres);

        Assert.Equal((HttpStatusCode.NotFound, "Deze pagina bestaat niet"), (pagina.Status, pagina.Kop));
    }

    private static List<string> Feiten(Pagina pagina, Gebruikersrecht recht)
    {
        var kaart = pagina.Document.QuerySelectorAll(".zr-kaart").Single(een => een.QuerySelector("h2")!.TextContent == recht.Naam);
        return [.. kaart.QuerySelectorAll("dd").Select(feit => feit.TextContent.Trim())];
    }

    private static List<string> Links(Pagina pagina) => [.. pagina.Document.QuerySelectorAll(".zr-kieslijst a").Select(link => link.GetAttribute("href")!)];
}
