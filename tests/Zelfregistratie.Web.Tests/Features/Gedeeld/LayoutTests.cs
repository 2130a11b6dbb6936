using System.Globalization;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class LayoutTests(Gezichtsproef proef) : IClassFixture<Gezichtsproef>
{
    [Fact]
    public async Task Wie_beheert_ziet_zijn_taken_en_kan_zich_afmelden()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        var beheerder = await proef.Data.BeheerderAsync(organisatie);
        await proef.Data.AanvraagAsync(aanvraag => aanvraag.Organisatie = organisatie);
        using var bezoeker = await proef.AlsAsync(beheerder);

        var pagina = await bezoeker.PaginaAsync("/proef");

        Assert.Equal(beheerder.Naam, pagina.TekstVan("header .zr-persoon"));
        Assert.Equal("Taken1 te behandelen", pagina.TekstVan("nav.zr-nav a[href='/taken']"));
        Assert.NotNull(pagina.Element("header form[action='/afmelden'][method=post] [name=__RequestVerificationToken]"));
        var seconden = int.Parse(pagina.Element("dialog[data-zr-sessie]").GetAttribute("data-seconden")!, CultureInfo.InvariantCulture);
        Assert.InRange(seconden, 1, 20 * 60);
    }

    [Fact]
    public async Task Wie_aangemeld_is_zonder_rol_ziet_in_het_menu_alleen_toegang_vragen_en_het_eigen_profiel_en_een_naam_kan_geen_opmaak_zijn()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync("Jan", "<b>Peeters</b>"));
        var pagina = await bezoeker.PaginaAsync("/proef");

        Assert.Equal("Jan <b>Peeters</b>", pagina.TekstVan("header .zr-persoon"));
        Assert.Equal(["/recht-zoeken", "/mijn-profiel"], pagina.Document.QuerySelectorAll(".zr-nav a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Wie_niet_aangemeld_is_ziet_geen_menu_en_geen_naam()
    {
        await using var eigen = await Gezichtsproef.MetAsync(("Portaal:Merk", "Mijn portaal"), ("Portaal:Fase", "testomgeving"));
        using var bezoeker = eigen.Anoniem();
        var pagina = await bezoeker.PaginaAsync("/proef");

        Assert.Null(pagina.Document.QuerySelector(".zr-nav, .zr-persoon, dialog, form[action='/afmelden']"));
        Assert.Equal("Mijn portaal", pagina.TekstVan("header .zr-merk"));
        Assert.Contains("testomgeving", pagina.TekstVan("footer"), StringComparison.Ordinal);
        Assert.Equal("#inhoud", pagina.Element("body > a:first-child").GetAttribute("href"));
    }

    [Fact]
    public async Task Geen_pagina_heeft_iets_wat_het_beveiligingsbeleid_verbiedt()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        foreach (var adres in (string[])["/proef", "/proef/onderdelen", "/", "/hulp", "/toegankelijkheid", "/privacy", "/bestaat-niet"])
        {
            var pagina = await bezoeker.PaginaAsync(adres);
            Assert.Null(pagina.Document.QuerySelector("[style], style, script:not([src])"));
            Assert.All(pagina.Document.QuerySelectorAll("link[href], script[src]"), bron => Assert.StartsWith("/", bron.GetAttribute("href") ?? bron.GetAttribute("src"), StringComparison.Ordinal));
        }
    }
}
