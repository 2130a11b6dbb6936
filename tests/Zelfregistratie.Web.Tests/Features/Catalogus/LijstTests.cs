using System.Net;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class LijstTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Het_menu_en_het_overzicht_leiden_naar_elke_lijst()
    {
        using var bezoeker = await proef.CentraalAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(await proef.Data.OrganisatieAsync()));

        var overzicht = await bezoeker.PaginaAsync("/catalogus");

        Assert.Equal("Catalogus", overzicht.Kop);
        foreach (var soort in new[] { "toepassingen", "gebruikersrechten", "contexten", "doelgroepen", "organisaties" })
        {
            Assert.NotNull(overzicht.Document.QuerySelector($"main a[href='/catalogus/{soort}']"));
            var lijst = await bezoeker.PaginaAsync("/catalogus/" + soort);
            Assert.Equal(HttpStatusCode.OK, lijst.Status);
            Assert.InRange(lijst.Spoor.Queries.Count, 1, 4);
        }

        Assert.NotNull((await bezoeker.PaginaAsync("/")).Document.QuerySelector("nav a[href='/catalogus']"));
        Assert.Null((await beheerder.PaginaAsync("/")).Document.QuerySelector("nav a[href='/catalogus']"));
    }

    [Fact]
    public async Task Zoeken_vindt_op_naam_code_en_toepassing_en_zegt_het_als_er_niets_is()
    {
        var recht = await proef.Data.RechtAsync("ZOEKLOKET", code: "ZL-VINDER");
        using var bezoeker = await proef.CentraalAsync();

        foreach (var zoek in new[] { recht.Naam, "zl-vin", "zoekloket", "Toepassing VINDER" })
        {
            Assert.Contains("ZL-VINDER", (await bezoeker.PaginaAsync($"/catalogus/gebruikersrechten?zoek={Uri.EscapeDataString(zoek)}")).TekstVan("main table"), StringComparison.Ordinal);
        }

        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync("/catalogus/gebruikersrechten?zoek=bestaatniet")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync("/catalogus/contexten?zoek=bestaatniet")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_organisatie_is_te_vinden_met_haar_code_in_elke_schrijfwijze_en_met_begin_van_woorden()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Zeilmakerij Het Anker");
        using var bezoeker = await proef.CentraalAsync();

        foreach (var zoek in new[] { organisatie.Code.ToString(), organisatie.CodeWaarde, "BE " + organisatie.CodeWaarde, "anker zeil" })
        {
            var rij = (await bezoeker.PaginaAsync($"/catalogus/organisaties?zoek={Uri.EscapeDataString(zoek)}")).TekstVan("main tbody tr");
            Assert.Contains("Zeilmakerij Het Anker Gent", rij, StringComparison.Ordinal);
            Assert.Contains(organisatie.Code.Opgemaakt, rij, StringComparison.Ordinal);
        }

        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync("/catalogus/organisaties?zoek=%3F%3F")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_stand_filtert_en_een_recht_van_een_toepassing_buiten_gebruik_telt_mee()
    {
        var (oud, nieuw) = (await proef.Data.RechtAsync("OUDLOKET"), await proef.Data.RechtAsync("NIEUWLOKET"));
        await proef.Data.WijzigenAsync(async db => (await db.Toepassingen.FindAsync(oud.Toepassing.Id))!.BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.CentraalAsync();

        var buiten = await bezoeker.PaginaAsync("/catalogus/gebruikersrechten?stand=buiten");
        var binnen = await bezoeker.PaginaAsync("/catalogus/gebruikersrechten?stand=in");

        Assert.Contains(oud.Code, buiten.TekstVan("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain(nieuw.Code, buiten.TekstVan("main table"), StringComparison.Ordinal);
        Assert.DoesNotContain(oud.Code, binnen.TekstVan("main table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_van_het_portaal_is_valt_op_en_heeft_geen_link()
    {
        using var bezoeker = await proef.CentraalAsync();

        foreach (var (soort, zoek) in new[] { ("toepassingen", "GEBRUIKERSBEHEER"), ("gebruikersrechten", "LOKALE-BEHEERDER"), ("contexten", "DG:EA"), ("doelgroepen", "GID") })
        {
            var pagina = await bezoeker.PaginaAsync($"/catalogus/{soort}?zoek={zoek}");
            Assert.Contains("Van het portaal", pagina.TekstVan("main tbody tr"), StringComparison.Ordinal);
            Assert.Null(pagina.Document.QuerySelector("main tbody a"));
        }
    }

    [Fact]
    public async Task Bladeren_toont_elke_context_een_keer_en_terug_komt_langs_dezelfde_bladzijden()
    {
        await proef.Data.WijzigenAsync(db =>
        {
            db.Contexten.AddRange(Enumerable.Range(0, 60).Select(nummer => new Context($"BLAD-{nummer:00}", $"Bladercontext {nummer}")));
            return Task.CompletedTask;
        });
        using var bezoeker = await proef.CentraalAsync();

        List<Pagina> heen = [await bezoeker.PaginaAsync("/catalogus/contexten?zoek=bladercontext")];
        while (heen[^1].Document.QuerySelector("a[rel=next]") is not null) heen.Add(await heen[^1].VolgenAsync("a[rel=next]"));
        List<Pagina> terug = [heen[^1]];
        while (terug[^1].Document.QuerySelector("a[rel=prev]") is not null) terug.Add(await terug[^1].VolgenAsync("a[rel=prev]"));

        Assert.Equal([25, 25, 10], heen.Select(pagina => pagina.Rijen().Count));
        Assert.Equal(60, heen.SelectMany(pagina => pagina.Rijen()).Distinct().Count());
        Assert.Equal(heen.SelectMany(pagina => pagina.Rijen()), Enumerable.Reverse(terug).SelectMany(pagina => pagina.Rijen()));
    }

    [Theory]
    [InlineData("na=ZZZZZZZZ")]
    [InlineData("voor=%21")]
    [InlineData("na=%00&voor=%00")]
    public async Task Een_plaats_die_niet_bestaat_geeft_gewoon_een_lijst(string plaats)
    {
        using var bezoeker = await proef.CentraalAsync();

        var pagina = await bezoeker.PaginaAsync($"/catalogus/doelgroepen?{plaats}");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.NotNull(pagina.Document.QuerySelector("main table"));
    }

    [Fact]
    public async Task Een_toepassing_toont_haar_rechten()
    {
        var recht = await proef.Data.RechtAsync("TOONLOKET");
        using var bezoeker = await proef.CentraalAsync();

        var pagina = await bezoeker.PaginaAsync(Adres(recht.Toepassing));

        Assert.Contains(recht.Naam, pagina.TekstVan("main table"), StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector("main a[href='/catalogus/gebruikersrechten/toevoegen?toepassing=TOONLOKET']"));
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 4);
    }
}
