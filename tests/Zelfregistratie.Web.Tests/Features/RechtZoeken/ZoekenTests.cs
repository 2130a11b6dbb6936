using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;

namespace Zelfregistratie.Web.Tests.Features.RechtZoeken;

/// <summary>Finding a toepassing and a right by words, and what is never found.</summary>
public sealed class ZoekenTests(ZoekenTests.MetLoketten proef) : IClassFixture<ZoekenTests.MetLoketten>
{
    [Theory]
    [InlineData("kwaliteitsregister")]
    [InlineData("KWALITEITSREGISTER nazicht")]
    [InlineData("nazicht kwaliteitsregister")]
    [InlineData("crèches nazien")]
    [InlineData("creches naz")]
    [InlineData("nazein creches")]
    [InlineData("kwaliteitregister")]
    [InlineData("kwaliteitsregi")]
    [InlineData("kwalietitsreg")]
    [InlineData("ik wil de creches nazien in het kwaliteitsregister")]
    [InlineData("  naziCHT,, ")]
    [InlineData("register nazien")]
    public async Task Woorden_vinden_het_recht_in_elke_volgorde_zonder_accenten_met_een_fout_en_half_getypt(string zoek) =>
        Assert.Contains("Nazicht in Kwaliteitsregister", (await proef.ZoekenAsync(zoek)).Gevonden());

    [Theory]
    [InlineData("kwaliteitsregister wapens")]
    [InlineData("cre nazien")]
    [InlineData("kwlitetsregister")]
    [InlineData("nzi")]
    [InlineData("...")]
    public async Task Wat_er_niet_op_lijkt_vindt_niets_en_zegt_wat_je_dan_doet(string zoek)
    {
        var pagina = await proef.ZoekenAsync(zoek);

        Assert.Empty(pagina.Gevonden());
        Assert.Contains("Vraag dan een link aan de eigenaar van de toepassing.", pagina.TekstVan(".zr-leeg[role=status]"), StringComparison.Ordinal);
        Assert.Contains("Kwaliteitsregister", pagina.Toepassingen());
    }

    [Fact]
    public async Task Wat_in_de_naam_staat_komt_voor_wat_in_de_omschrijving_staat_en_juist_voor_bijna()
    {
        await proef.ToepassingAsync("VOLGORDE", "Havenboek", "Aanmeren.", "EA", ("VG-1", "Loods", "Schepen en kajakken."), ("VG-2", "Schepen", "Binnenvaren."), ("VG-3", "Schapen", "Grazen."));

        Assert.Equal(["Schepen in Havenboek", "Schapen in Havenboek", "Loods in Havenboek"], (await proef.ZoekenAsync("schepen")).Gevonden());
    }

    [Fact]
    public async Task Van_veel_rechten_staan_de_eerste_twintig_er_en_dat_er_meer_zijn()
    {
        await proef.ToepassingAsync("VEEL", "Veelvoudig", "Veel.", "EA", [.. Enumerable.Range(10, 21).Select(nummer => ($"VEEL-{nummer}", $"Deel {nummer}", "Van veel."))]);

        var pagina = await proef.ZoekenAsync("veelvoudig");

        Assert.Equal(20, pagina.Gevonden().Count);
        Assert.Contains("Dit zijn de eerste 20", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_zoeken_staan_alle_toepassingen_er_op_naam()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken");

        Assert.Equal("Waarvoor heb je toegang nodig?", pagina.Kop);
        Assert.Equal(pagina.Toepassingen().Order(StringComparer.CurrentCultureIgnoreCase), pagina.Toepassingen());
        Assert.Equal(pagina.Toepassingen().Distinct(StringComparer.Ordinal), pagina.Toepassingen());
        Assert.Contains("Kwaliteitsregister", pagina.Toepassingen());
        Assert.True(pagina.Spoor.Queries.Count <= 2, string.Join("\n", pagina.Spoor.Queries));
        Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
    }

    [Fact]
    public async Task Wat_verborgen_is_buiten_gebruik_of_een_rol_staat_er_niet_maar_een_link_leidt_nog_naar_wat_verborgen_is()
    {
        var verborgen = await proef.Data.RechtAsync("VERBORGEN");
        await proef.VerbergenAsync(verborgen);
        var weg = await proef.Data.RechtAsync("WEG");
        var zonder = await proef.Data.RechtAsync("ZONDER", doelgroepen: "BUR");
        var context = await proef.Data.RechtAsync("CONTEXT", contexten: ["ZT-WEG"], contextVerplicht: true);
        await proef.Data.WijzigenAsync(async db =>
        {
            (await db.Gebruikersrechten.SingleAsync(een => een.Id == weg.Id)).BuitenGebruikStellen(proef.Data.Nu);
            (await db.Contexten.SingleAsync(een => een.Code == "ZT-WEG")).BuitenGebruikStellen(proef.Data.Nu);
        });
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var lijst = (await bezoeker.PaginaAsync("/recht-zoeken")).Toepassingen();
        Assert.DoesNotContain("Gebruikersbeheer", lijst);
        foreach (var recht in new[] { verborgen, weg, zonder, context })
        {
            Assert.DoesNotContain(recht.Toepassing.Naam, lijst);
            Assert.DoesNotContain($"{recht.Naam} in {recht.Toepassing.Naam}", (await proef.ZoekenAsync(recht.Naam)).Gevonden());
            Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/recht-zoeken/toepassing?an=" + recht.Toepassing.Code)).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/recht-zoeken/organisatie?ec=" + recht.Code)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/recht-zoeken/toepassing?an=" + Gebruikersbeheer.ToepassingCode)).Status);
        Assert.Equal("Gebruikersrecht aanvragen", (await bezoeker.PaginaAsync($"/user/aanvraag?ec={verborgen.Code}&dg=EA&oc={organisatie.CodeWaarde}")).Kop);
    }

    [Fact]
    public async Task Een_toepassing_buiten_gebruik_staat_er_niet()
    {
        var recht = await proef.Data.RechtAsync("GESLOTEN");
        await proef.Data.WijzigenAsync(async db => (await db.Toepassingen.SingleAsync(een => een.Code == "GESLOTEN")).BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        Assert.DoesNotContain("Toepassing GESLOTEN", (await bezoeker.PaginaAsync("/recht-zoeken")).Toepassingen());
        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync("/recht-zoeken/organisatie?ec=" + recht.Code)).Status);
    }

    [Fact]
    public async Task Zonder_enig_recht_zegt_de_pagina_wat_je_dan_doet()
    {
        await using var eigen = new PortaalProef();
        await eigen.InitializeAsync();
        await eigen.Data.WijzigenAsync(async db => (await db.Toepassingen.SingleAsync(een => een.Code == Buur.Toepassing)).BuitenGebruikStellen(eigen.Data.Nu));
        using var bezoeker = await eigen.AlsAsync(await eigen.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken");

        Assert.Contains("Vraag nu een link aan de eigenaar van de toepassing", pagina.TekstVan(".zr-leeg"), StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Wie_niet_aangemeld_is_meldt_zich_eerst_aan_en_komt_terug()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await bezoeker.PaginaAsync("/recht-zoeken?zoek=haven", volgen: false);

        Assert.Equal("/aanmelden", pagina.Naar?.AbsolutePath);
        Assert.Contains(Uri.EscapeDataString("/recht-zoeken?zoek=haven"), pagina.Naar!.Query, StringComparison.OrdinalIgnoreCase);
    }

    public sealed class MetLoketten : PortaalProef, IAsyncLifetime
    {
        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            await this.ToepassingAsync("KWALITEIT", "Kwaliteitsregister", "Kwaliteit van de opvang opvolgen.", "EA VER", ("KR-NAZICHT", "Nazicht", "Crèches nazien."), ("KR-LEZER", "Lezer", "Verslagen lezen."));
            await this.ToepassingAsync("ANDERS", "Wapenregister", "Wapens melden.", "EA", ("WR-MELDER", "Melder", "Een wapen melden."));
        }
    }
}
