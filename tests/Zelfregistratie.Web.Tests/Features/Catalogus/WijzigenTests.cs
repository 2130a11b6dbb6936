using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.Web.Data.Logboek;
using static Zelfregistratie.Web.Tests.Features.Catalogus.Cataloguswerk;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class WijzigenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_toepassing_en_een_recht_toevoegen_en_het_recht_kan_aangevraagd_worden()
    {
        var ik = await proef.Data.CentraleBeheerderAsync();
        await proef.Data.WijzigenAsync(db => Task.FromResult(db.Contexten.Add(new Context("VEELD", "Visserij"))));
        using var bezoeker = await proef.AlsAsync(ik);

        var toepassing = await (await bezoeker.PaginaAsync("/catalogus/toepassingen/toevoegen"))
            .IndienenAsync(Bewaren, ("Formulier.Code", "bosloket"), ("Formulier.Naam", " Bosloket "), ("Formulier.Omschrijving", "Om kapvergunningen te vragen."));
        var recht = await (await toepassing.VolgenAsync("main a[href*='toevoegen?toepassing=BOSLOKET']")).IndienenAsync(
            Bewaren,
            ("Formulier.Code", "bl-lezer"), ("Formulier.Naam", "Lezer"), ("Formulier.Omschrijving", "Dossiers lezen."), ("Formulier.Doelgroepen", "EA"), ("Formulier.Doelgroepen", "LB"),
            ("Formulier.Contexten", "veeld"), ("Formulier.ContextVerplicht", "true"), ("Formulier.MaximumduurInDagen", "30"), ("Formulier.Beslisser", "doelgroepverantwoordelijke"), ("Formulier.Verborgen", "true"));

        Assert.Equal("Bosloket", toepassing.Kop);
        Assert.Contains("Bosloket staat nu in de catalogus.", toepassing.Tekst, StringComparison.Ordinal);
        Assert.Equal("Lezer", recht.Kop);
        var bewaard = await proef.RechtAsync("BL-LEZER");
        Assert.Equal(("BOSLOKET", true, 30, Beslisser.Doelgroepverantwoordelijke, true), (bewaard.Toepassing.Code, bewaard.ContextVerplicht, bewaard.MaximumduurInDagen, bewaard.Beslisser, bewaard.IsVerborgen));
        Assert.Equal(["EA", "LB"], bewaard.Doelgroepen.Select(een => een.Code).Order());
        Assert.Equal(["VEELD"], bewaard.Contexten.Select(een => een.Code));
        var regel = Assert.Single(await proef.RegelsAsync("BL-LEZER"));
        Assert.Equal((Handeling.CatalogusToegevoegd, ik.Id), (regel.Handeling, regel.Door!.Id));
        Assert.StartsWith("gebruikersrecht code: BL-LEZER; toepassing: BOSLOKET; naam: Lezer", regel.Toelichting, StringComparison.Ordinal);

        using var burger = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        Assert.Equal(HttpStatusCode.OK, (await burger.PaginaAsync($"/user/aanvraag?ec=BL-LEZER&dg=EA&oc={organisatie.CodeWaarde}&ctx=VEELD")).Status);
    }

    [Fact]
    public async Task Een_recht_wijzigen_schrijft_oud_en_nieuw_in_het_logboek_en_de_code_blijft()
    {
        var recht = await proef.Data.RechtAsync("WIJZIG", contexten: ["W-BOS"], maximumduurInDagen: 10);
        using var bezoeker = await proef.CentraalAsync();

        var pagina = await bezoeker.PaginaAsync(Adres(recht));
        var klaar = await pagina.IndienenAsync(
            Bewaren, ("Formulier.Naam", "Nieuwe naam"), ("Formulier.Code", "GEKAAPT"), ("Formulier.Toepassing", "GEKAAPT"), ("Formulier.Contexten", ""), ("Formulier.MaximumduurInDagen", "20"), ("Formulier.Doelgroepen", "LB"));

        Assert.Equal(0, pagina.Document.QuerySelectorAll("[name='Formulier.Code']").Length);
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 4);
        Assert.Contains("Nieuwe naam is gewijzigd.", klaar.Tekst, StringComparison.Ordinal);
        var bewaard = await proef.RechtAsync(recht.Code);
        Assert.Equal(("Nieuwe naam", 20, "LB", 0), (bewaard.Naam, bewaard.MaximumduurInDagen, Assert.Single(bewaard.Doelgroepen).Code, bewaard.Contexten.Count));
        var regel = Assert.Single(await proef.RegelsAsync(recht.Code));
        Assert.Equal(
            (Handeling.CatalogusGewijzigd, $"gebruikersrecht naam: {recht.Naam} -> Nieuwe naam; doelgroepen: EA -> LB; contexten: W-BOS -> ; maximumduurInDagen: 10 -> 20"),
            (regel.Handeling, regel.Toelichting));
    }

    [Fact]
    public async Task Zonder_verschil_verandert_er_niets()
    {
        var recht = await proef.Data.RechtAsync("GELIJK", contexten: ["G-A", "G-B"]);
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var klaar = await (await bezoeker.PaginaAsync(Adres(recht))).IndienenAsync(Bewaren, ("Formulier.Naam", $"  {recht.Naam} "), ("Formulier.Contexten", "g-b, g-a g-a"));

        Assert.Contains("Er is niets veranderd.", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Wie_tweede_is_krijgt_het_formulier_terug_met_wat_er_nu_staat_en_kan_dan_toch_bewaren()
    {
        var recht = await proef.Data.RechtAsync("TWEEDE");
        using var een = await proef.CentraalAsync();
        using var twee = await proef.CentraalAsync();
        var (links, rechts) = (await een.PaginaAsync(Adres(recht)), await twee.PaginaAsync(Adres(recht)));

        await links.IndienenAsync(Bewaren, ("Formulier.Naam", "Naam van links"));
        var ingehaald = await rechts.IndienenAsync(Bewaren, ("Formulier.Naam", "Naam van rechts"));
        var naWeigeren = await proef.RechtAsync(recht.Code);
        var klaar = await ingehaald.IndienenAsync(Bewaren);

        Assert.Equal(HttpStatusCode.Conflict, ingehaald.Status);
        Assert.Contains("Iemand anders heeft dit intussen gewijzigd", ingehaald.Tekst, StringComparison.Ordinal);
        Assert.Equal(["Naam|Naam van links|Naam van rechts"], ingehaald.Rijen());
        Assert.Equal("Naam van links", naWeigeren.Naam);
        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        Assert.Equal("Naam van rechts", (await proef.RechtAsync(recht.Code)).Naam);
    }

    [Theory]
    [InlineData("toepassingen", "Vul de code in.", "Vul de naam in.", "Schrijf in een zin waarvoor dit dient. Wie iets aanvraagt, leest dat.")]
    [InlineData("contexten", "Vul de code in.", "Vul de naam in.")]
    [InlineData("doelgroepen", "Vul de code in.", "Vul de naam in.", "Kies hoe de eerste beheerder er komt.")]
    [InlineData("gebruikersrechten", "Vul de code in.", "Kies een toepassing.", "Kies een of meer doelgroepen.")]
    [InlineData("organisaties", "Vul de code in.", "Vul de naam in.", "Kies een of meer doelgroepen.")]
    public async Task Een_leeg_formulier_zegt_bij_elk_veld_wat_ontbreekt(string soort, params string[] fouten)
    {
        using var bezoeker = await proef.CentraalAsync();
        var voor = await proef.StandAsync();

        var pagina = await (await bezoeker.PaginaAsync($"/catalogus/{soort}/toevoegen")).IndienenAsync(Bewaren);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.All(fouten, fout => Assert.Contains(fout, pagina.Tekst, StringComparison.Ordinal));
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Theory]
    [InlineData("contexten", "Formulier.Code", "DG:NIEUW", "Codes die met DG: of AN: beginnen")]
    [InlineData("contexten", "Formulier.Code", "A B", "Gebruik in een code alleen letters")]
    [InlineData("contexten", "Formulier.Code", "=1+1", "Gebruik in een code alleen letters")]
    [InlineData("contexten", "Formulier.Code", "BUUR-CONTEXT", "Deze code bestaat al")]
    [InlineData("contexten", "Formulier.Naam", "Nummer 93051822361", "Zet hier geen rijksregisternummer")]
    [InlineData("toepassingen", "Formulier.Code", "GEBRUIKERSBEHEER", "Deze code bestaat al")]
    [InlineData("gebruikersrechten", "Formulier.Contexten", "BESTAAT-NIET", "Deze contexten kennen we niet: BESTAAT-NIET")]
    [InlineData("gebruikersrechten", "Formulier.Contexten", "DG:EA", "Deze contexten kennen we niet: DG:EA")]
    [InlineData("gebruikersrechten", "Formulier.ContextVerplicht", "true", "Zonder contexten om uit te kiezen")]
    [InlineData("gebruikersrechten", "Formulier.MaximumduurInDagen", "0", "Vul een aantal dagen in")]
    [InlineData("gebruikersrechten", "Formulier.MaximumduurInDagen", "99999999999", "Vul een aantal dagen in")]
    [InlineData("gebruikersrechten", "Formulier.Doelgroepen", "BUR", "die organisaties hebben")]
    [InlineData("gebruikersrechten", "Formulier.Toepassing", "GEBRUIKERSBEHEER", "Kies een toepassing")]
    [InlineData("organisaties", "Formulier.Code", "0428364867", "Deze code past niet bij de doelgroepen")]
    [InlineData("organisaties", "Formulier.Code", "OVO001234", "Deze code past niet bij de doelgroepen")]
    [InlineData("organisaties", "Formulier.Code", Buur.Code, "Deze code bestaat al")]
    [InlineData("doelgroepen", "Formulier.Code", "LANGERDANTIEN", "hoogstens 10 tekens")]
    [InlineData("doelgroepen", "Formulier.Aanstelling", "geen", "of geen van beide")]
    public async Task Een_fout_in_een_veld_wordt_daar_uitgelegd(string soort, string veld, string waarde, string fout)
    {
        await proef.Data.RechtAsync("FOUTEN");
        using var bezoeker = await proef.CentraalAsync();
        (string Naam, string? Waarde)[] goed =
        [
            ("Formulier.Code", soort == "organisaties" ? Verzonnen.Kbo() : $"N{Verzonnen.Volgnummer()}"), ("Formulier.Naam", "Goede naam"), ("Formulier.Omschrijving", "Een goede zin."), ("Formulier.Doelgroepen", "EA"),
            ("Formulier.Toepassing", "FOUTEN"), ("Formulier.Codesoorten", "kbo"), ("Formulier.Aanstelling", "btb"),
        ];
        var voor = await proef.StandAsync();

        var pagina = await (await bezoeker.PaginaAsync($"/catalogus/{soort}/toevoegen")).IndienenAsync(Bewaren, [.. goed.Where(een => een.Naam != veld), (veld, waarde)]);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains(fout, pagina.TekstVan($"main a[href='#{veld.Replace('.', '_')}']") + pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Een_organisatie_toevoegen_en_wijzigen_vindt_ze_daarna_onder_haar_nieuwe_naam()
    {
        var kbo = Verzonnen.Kbo();
        using var bezoeker = await proef.CentraalAsync();

        var pagina = await (await bezoeker.PaginaAsync("/catalogus/organisaties/toevoegen"))
            .IndienenAsync(Bewaren, ("Formulier.Code", $"BE {kbo}"), ("Formulier.Naam", "Kaarsengieterij"), ("Formulier.Gemeente", "Lier"), ("Formulier.Doelgroepen", "EA"), ("Formulier.Doelgroepen", "VER"));
        await pagina.IndienenAsync(Bewaren, ("Formulier.Naam", "Lampenwinkel"), ("Formulier.Gemeente", ""));

        Assert.Contains("Lampenwinkel", (await bezoeker.PaginaAsync("/catalogus/organisaties?zoek=lampen")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await bezoeker.PaginaAsync("/catalogus/organisaties?zoek=kaarsengiet")).Tekst, StringComparison.Ordinal);
        var regels = await proef.RegelsAsync(kbo);
        Assert.Equal([Handeling.CatalogusToegevoegd, Handeling.CatalogusGewijzigd], regels.Select(regel => regel.Handeling));
        Assert.Equal("organisatie naam: Kaarsengieterij -> Lampenwinkel; gemeente: Lier ->", regels[1].Toelichting);
        Assert.Equal("Lampenwinkel", regels[1].Organisatie!.Naam);
    }

    [Fact]
    public async Task Een_doelgroep_waar_nog_iemand_werkt_blijft_bij_de_organisatie()
    {
        var organisatie = await proef.Data.OrganisatieAsync("EA", ookIn: "VER");
        await proef.Data.BeheerderAsync(organisatie);
        using var bezoeker = await proef.CentraalAsync();

        var geweigerd = await (await bezoeker.PaginaAsync($"/catalogus/organisaties/{organisatie.Id}")).IndienenAsync(Bewaren, ("Formulier.Doelgroepen", "VER"));
        var gelukt = await (await bezoeker.PaginaAsync($"/catalogus/organisaties/{organisatie.Id}")).IndienenAsync(Bewaren, ("Formulier.Doelgroepen", "EA"));

        Assert.Contains("In Economische actoren werken hier nog mensen", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("is gewijzigd", gelukt.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_soort_code_die_nog_in_gebruik_is_blijft_bij_de_doelgroep_en_haar_rolcontext_volgt_de_naam()
    {
        await proef.Data.OrganisatieAsync("OV");
        using var bezoeker = await proef.CentraalAsync();
        var ov = await proef.Data.LezenAsync(db => db.Doelgroepen.SingleAsync(een => een.Code == "OV"));

        var geweigerd = await (await bezoeker.PaginaAsync($"/catalogus/doelgroepen/{ov.Id}")).IndienenAsync(Bewaren, ("Formulier.Codesoorten", "kbo"));
        var gelukt = await (await bezoeker.PaginaAsync($"/catalogus/doelgroepen/{ov.Id}")).IndienenAsync(Bewaren, ("Formulier.Naam", "Scholen"), ("Formulier.Codesoorten", "kbo"), ("Formulier.Codesoorten", "instellingsnummer"));

        Assert.Contains("met een code van een soort die je weglaat", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal("Scholen", gelukt.Kop);
        Assert.Equal(Codesoort.Kbo | Codesoort.Instellingsnummer, (await proef.Data.LezenAsync(db => db.Doelgroepen.SingleAsync(een => een.Code == "OV"))).Codesoort);
        Assert.Equal("Scholen", (await proef.Data.LezenAsync(db => db.Contexten.SingleAsync(een => een.Code == "DG:OV"))).Naam);
    }

    [Fact]
    public async Task Wat_het_portaal_zelf_nodig_heeft_wordt_geweigerd_met_een_pagina()
    {
        using var bezoeker = await proef.CentraalAsync();
        var ids = await proef.Data.LezenAsync(async db => new[]
        {
            $"toepassingen/{(await db.Toepassingen.SingleAsync(een => een.Code == "GEBRUIKERSBEHEER")).Id}",
            $"gebruikersrechten/{(await db.Gebruikersrechten.SingleAsync(een => een.Code == "CENTRALE-BEHEERDER")).Id}",
            $"contexten/{(await db.Contexten.SingleAsync(een => een.Code == "DG:EA")).Id}",
            $"doelgroepen/{(await db.Doelgroepen.SingleAsync(een => een.Code == "GID")).Id}",
        });
        var token = (await bezoeker.PaginaAsync("/catalogus/contexten/toevoegen")).Waarden(Bewaren).Where(veld => veld.Key.StartsWith('_')).ToList();
        var voor = await proef.StandAsync();

        foreach (var id in ids)
        {
            foreach (var pagina in new[]
            {
                await bezoeker.PaginaAsync($"/catalogus/{id}"),
                await bezoeker.PaginaAsync($"/catalogus/{id}/buiten-gebruik"),
                await bezoeker.VersturenAsync($"/catalogus/{id}", [.. token, new("Formulier.Naam", "Gekaapt")]),
                await bezoeker.VersturenAsync($"/catalogus/{id}/buiten-gebruik", [.. token, new("Formulier.Reden", Waarom)]),
                await bezoeker.VersturenAsync($"/catalogus/{id}/weer-in-gebruik", token),
            })
            {
                Assert.Equal((HttpStatusCode.Conflict, "Dit hoort bij het portaal zelf"), (pagina.Status, pagina.Kop));
            }
        }

        Assert.Equal(voor, await proef.StandAsync());
    }
}
