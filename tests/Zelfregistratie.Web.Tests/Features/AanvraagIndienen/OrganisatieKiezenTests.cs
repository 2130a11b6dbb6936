using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Choosing an organisation when the link has none.</summary>
public sealed class OrganisatieKiezenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Zonder_organisatie_in_de_link_zoek_en_kies_je_er_een_en_dat_is_de_aangevraagde()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Dépôt Zeebries NV");
        var recht = await proef.Data.RechtAsync();
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var zoeken = await bezoeker.PaginaAsync($"/user/aanvraag?ec={recht.Code}&dg=EA");
        Assert.Equal("Voor welke organisatie?", zoeken.Kop);
        var resultaat = await zoeken.IndienenAsync("main form", ("Zoek", "zeeb DEPOT"));
        Assert.Equal(["Dépôt Zeebries NV"], Namen(resultaat));
        Assert.Contains($"{organisatie.Code.Opgemaakt} · Gent", resultaat.Tekst, StringComparison.Ordinal);
        var formulier = await resultaat.VolgenAsync(".zr-kieslijst a");
        Assert.Contains("Dépôt Zeebries NV", formulier.Tekst, StringComparison.Ordinal);
        var bevestiging = await (await formulier.InvullenAsync()).DefinitiefAsync();

        Assert.Contains("Dépôt Zeebries NV", bevestiging.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0671516647")]
    [InlineData("671516647")]
    [InlineData("be 0671.516.647")]
    [InlineData(" 0671-516-647 ")]
    public async Task Een_code_vindt_de_organisatie_in_elke_schrijfwijze(string code)
    {
        var kbo = "0671516647";
        if (!await proef.Data.LezenAsync(db => Task.FromResult(db.Organisaties.Any(een => een.CodeWaarde == kbo))))
        {
            await proef.Data.OrganisatieMetBeheerderAsync(naam: "Op code gevonden", code: kbo);
        }

        Assert.Equal(["Op code gevonden"], Namen(await ZoekenAsync(code)));
    }

    [Fact]
    public async Task Elk_getypt_woord_is_het_begin_van_een_woord_van_de_naam()
    {
        await proef.Data.OrganisatieMetBeheerderAsync(naam: "Kwekerij Rozenhof");
        await proef.Data.OrganisatieMetBeheerderAsync(naam: "Kwekerij Tulpenhof");

        Assert.Equal(["Kwekerij Rozenhof", "Kwekerij Tulpenhof"], Namen(await ZoekenAsync("kwek")));
        Assert.Equal(["Kwekerij Rozenhof"], Namen(await ZoekenAsync("roz kwekerij")));
        Assert.Empty(Namen(await ZoekenAsync("kwekerij hof")));
        Assert.Contains("We vonden geen organisatie", (await ZoekenAsync("kwekerij hof")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_organisatie_buiten_de_doelgroep_of_buiten_gebruik_wordt_niet_gevonden()
    {
        await proef.Data.OrganisatieAsync("LB", "Vlasstad", "0316380940");
        var weg = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Vlasfabriek");
        await proef.Data.WijzigenAsync(async db => (await db.Organisaties.FindAsync(weg.Id))!.BuitenGebruikStellen(proef.Data.Nu));

        Assert.Empty(Namen(await ZoekenAsync("vlas")));
    }

    [Fact]
    public async Task Wie_geen_bereikbare_beheerder_heeft_staat_erbij_maar_kan_niet_gekozen_worden()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Onbeheerd BV");
        await proef.Data.BeheerderAsync(organisatie, metEmail: false);

        var pagina = await ZoekenAsync("onbeheerd");

        Assert.Empty(Namen(pagina));
        Assert.Contains("Nog geen beheerder", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotNull(pagina.Document.QuerySelector(".zr-kieslijst a[href='/hulp#beheerder-btb']"));
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var gekozen = await bezoeker.PaginaAsync($"/user/aanvraag_werkrelatie?dg=EA&organisatie={organisatie.CodeWaarde}");
        Assert.Equal(HttpStatusCode.Conflict, gekozen.Status);
    }

    [Fact]
    public async Task Er_staan_hoogstens_twintig_organisaties_en_dat_er_meer_zijn()
    {
        for (var nummer = 0; nummer < 21; nummer++)
        {
            await proef.Data.OrganisatieMetBeheerderAsync(naam: $"Veelvoud {nummer}");
        }

        var pagina = await ZoekenAsync("veelvoud");

        Assert.Equal(20, Namen(pagina).Count);
        Assert.Contains("Dit zijn de eerste 20", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organisatie=0428364866")]
    [InlineData("organisatie=niets")]
    [InlineData("organisatie=%00%ff&zoek=%00%ed%a0%80'%22%3C--")]
    [InlineData("zoek=%25&zoek=_&zoek=%5b")]
    [InlineData("zoek=...")]
    public async Task Wat_niet_gekozen_kan_worden_leidt_naar_het_zoeken(string keuze)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/user/aanvraag_werkrelatie?dg=EA&" + keuze);

        Assert.Equal((HttpStatusCode.OK, "Voor welke organisatie?"), (pagina.Status, pagina.Kop));
    }

    [Fact]
    public async Task Met_een_organisatie_in_de_link_betekent_een_gekozen_organisatie_niets()
    {
        var vast = await proef.Data.OrganisatieMetBeheerderAsync();
        var ander = await proef.Data.OrganisatieMetBeheerderAsync();
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync(Invullen.LinkWerkrelatie(vast) + $"&organisatie={ander.CodeWaarde}");

        Assert.Contains(vast.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(ander.Code.Opgemaakt, pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verstuurd_formulier_zonder_organisatie_begint_opnieuw_en_zoekt_niets()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var adres = "/user/aanvraag_werkrelatie?dg=EA&zoek=zeeb+depot";
        var zoeken = await bezoeker.PaginaAsync(adres);
        Assert.Contains(zoeken.Spoor.Queries, sql => sql.Contains("Zoekwoorden", StringComparison.Ordinal));
        var bewijs = zoeken.Element("input[name=__RequestVerificationToken]").GetAttribute("value")!;

        var antwoord = await bezoeker.VersturenAsync(adres, [new("__RequestVerificationToken", bewijs)], volgen: false);

        Assert.Equal("/user/aanvraag_werkrelatie?dg=EA", antwoord.Naar?.PathAndQuery);
        Assert.DoesNotContain(antwoord.Spoor.Queries, sql => sql.Contains("Zoekwoorden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zoeken_zonder_iets_te_typen_zegt_wat_er_ontbreekt()
    {
        var pagina = await ZoekenAsync(" ");

        Assert.Contains("Typ een naam of code.", pagina.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("Fout:", pagina.Document.Title, StringComparison.Ordinal);
    }

    private async Task<Pagina> ZoekenAsync(string zoek)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        return await bezoeker.PaginaAsync($"/user/aanvraag?ec=BUUR-RECHT&dg=EA&zoek={Uri.EscapeDataString(zoek)}");
    }

    private static List<string> Namen(Pagina pagina) =>
        [.. pagina.Document.QuerySelectorAll(".zr-kieslijst a[href^='/user/']").Select(link => link.TextContent)];
}
