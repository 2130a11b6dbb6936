using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

/// <summary>The page of somebody.</summary>
public sealed class GebruikerTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    [Fact]
    public async Task De_pagina_toont_werkrelatie_rechten_nu_later_en_voorbij_met_herkomst_en_wat_nog_wacht()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var (nu, later, voorbij) = (
            await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag, Vandaag.AddDays(30))),
            await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag.AddDays(5), null)),
            await dienst.ToegekendAsync(geldigheid: new Geldigheid(Vandaag.AddDays(-9), Vandaag.AddDays(-2))));
        var gevraagd = await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Organisatie) = (dienst.Medewerker, dienst.Organisatie);
            een.Goedgekeurd(dienst.Wie);
        });
        var open = await proef.Data.AanvraagAsync(een => (een.Aanvrager, een.Organisatie) = (dienst.Medewerker, dienst.Organisatie));

        var pagina = await dienst.Beheerder.PaginaAsync(dienst.Adres);

        Assert.Equal("Tom Claes", pagina.Kop);
        Assert.Contains(nu.Gebruikersrecht.Naam, Kaart("Rechten nu"), StringComparison.Ordinal);
        Assert.Contains("Loopt af", Kaart("Rechten nu"), StringComparison.Ordinal);
        Assert.Contains(gevraagd.Referentie.Waarde, Kaart("Rechten nu"), StringComparison.Ordinal);
        Assert.Contains(later.Gebruikersrecht.Naam, Kaart("Rechten die later beginnen"), StringComparison.Ordinal);
        Assert.Contains(voorbij.Gebruikersrecht.Naam, Kaart("Voorbij"), StringComparison.Ordinal);
        Assert.Contains("afgelopen op 14 november 2026", Kaart("Voorbij"), StringComparison.Ordinal);
        Assert.Contains(open.Referentie.Waarde, Kaart("Wacht op beslissing"), StringComparison.Ordinal);
        Assert.Contains(dienst.Werkrelatie.Email!, Kaart("Werkrelatie"), StringComparison.Ordinal);

        string Kaart(string titel) => pagina.Document.QuerySelectorAll("section").Single(kaart => kaart.QuerySelector("h2")?.TextContent == titel).TextContent;
    }

    [Fact]
    public async Task De_historiek_komt_uit_het_logboek_van_deze_organisatie()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        using var elders = await Dienst.BeginnenAsync(proef);
        var vreemd = await proef.Data.WerkrelatieAsync(dienst.Medewerker, elders.Organisatie);
        await elders.IndienenAsync($"/gebruikers/{vreemd.Id}/beeindigen", ("Formulier.Reden", "Een reden die elders hoort."));
        await dienst.ToekennenAsync(await proef.Data.RechtAsync());

        var pagina = await dienst.Beheerder.PaginaAsync(dienst.Adres);

        Assert.Contains("Recht toegekend door Lien Maes", pagina.TekstVan("aside"), StringComparison.Ordinal);
        Assert.Contains(Dienst.Reden, pagina.TekstVan("aside"), StringComparison.Ordinal);
        Assert.DoesNotContain("Een reden die elders hoort.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_rijksregisternummer_is_gemaskeerd_en_wie_het_toont_staat_in_het_logboek()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var insz = TestSupport.Data.Bescherming.Maken().Onthullen(dienst.Medewerker);
        var pagina = await dienst.Beheerder.PaginaAsync(dienst.Adres);
        Assert.DoesNotContain(insz.Cijfers, pagina.Inhoud, StringComparison.Ordinal);
        Assert.Contains(insz.Gemaskeerd, pagina.Tekst, StringComparison.Ordinal);
        Assert.Empty(await dienst.LogboekAsync());

        var voluit = await pagina.IndienenAsync("form[action$='/rijksregisternummer']");

        Assert.Contains(insz.Voluit, voluit.Tekst, StringComparison.Ordinal);
        var regel = Assert.Single(await dienst.LogboekAsync());
        Assert.Equal((Handeling.RijksregisternummerGetoond, dienst.Wie.Id, dienst.Organisatie.Id), (regel.Handeling, regel.Door!.Id, regel.Organisatie!.Id));
    }

    [Fact]
    public async Task Een_rol_staat_er_maar_wordt_elders_gewijzigd_en_wie_zelf_kijkt_wijzigt_niets()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        await dienst.ToegekendAanAsync(dienst.Wie);
        var zelf = await proef.Data.LezenAsync(db => db.Werkrelaties.SingleAsync(een => een.Persoon.Id == dienst.Wie.Id));

        var pagina = await dienst.Beheerder.PaginaAsync($"/gebruikers/{zelf.Id}");

        Assert.Contains("Dit ben jij", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector("main section a[href='/beheerders']"));
        Assert.Null(pagina.Document.QuerySelector("a[href$='/intrekken'], a[href$='/toekennen'], a[href$='/beeindigen']"));
        var geweigerd = await dienst.Beheerder.PaginaAsync($"/gebruikers/{zelf.Id}/toekennen");
        Assert.Equal((HttpStatusCode.Forbidden, "Je kan je eigen toegang niet wijzigen"), (geweigerd.Status, geweigerd.Kop));
    }

    [Fact]
    public async Task De_pagina_stelt_hoogstens_drie_vragen_aan_de_databank()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        await dienst.ToegekendAsync();
        var basis = (await dienst.Beheerder.PaginaAsync("/hulp")).Spoor.Queries.Count;

        foreach (var adres in new[] { "", "/toekennen", "/beeindigen" })
        {
            var pagina = await dienst.Beheerder.PaginaAsync(dienst.Adres + adres);
            Assert.InRange(pagina.Spoor.Queries.Count - basis, 1, 3);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("999999999")]
    [InlineData("99999999999999999999999999")]
    [InlineData("abc")]
    [InlineData("-1")]
    public async Task Wat_niet_bestaat_of_van_een_ander_is_geeft_404(string id)
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        using var elders = await Dienst.BeginnenAsync(proef);

        Assert.Equal(HttpStatusCode.NotFound, (await dienst.Beheerder.PaginaAsync($"/gebruikers/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await dienst.Beheerder.PaginaAsync(elders.Adres)).Status);
    }
}
