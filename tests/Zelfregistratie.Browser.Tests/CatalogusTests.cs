using System.Text;
using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

/// <summary>The catalogue, in every state of its pages.</summary>
[Trait("Nodig", "Browser")]
public sealed class CatalogusTests(Browserproef proef)
{
    private const string Nadia = "nadia-wouters";

    [Fact]
    public async Task Het_overzicht_en_de_lijsten()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/catalogus");
        await bezoek.KopAsync("Catalogus");
        await bezoek.VastleggenAsync("catalogus-overzicht");
        foreach (var soort in new[] { "toepassingen", "gebruikersrechten", "contexten", "doelgroepen", "organisaties" })
        {
            await bezoek.NaarAsync($"/catalogus/{soort}");
            await bezoek.VastleggenAsync($"catalogus-{soort}");
        }

        await bezoek.NaarAsync("/catalogus/contexten?zoek=bestaatniet");
        await bezoek.TekstAsync("Niets gevonden");
        await bezoek.VastleggenAsync("catalogus-niets-gevonden");
    }

    [Fact]
    public async Task Iets_toevoegen_met_fouten_en_zonder()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/catalogus/toepassingen/toevoegen");
        foreach (var soort in new[] { "toepassingen", "gebruikersrechten", "contexten", "doelgroepen", "organisaties" })
        {
            await bezoek.NaarAsync($"/catalogus/{soort}/toevoegen");
            await bezoek.VastleggenAsync($"catalogus-{soort}-toevoegen");
            await bezoek.KlikAsync("Toevoegen");
            await bezoek.VastleggenAsync($"catalogus-{soort}-toevoegen-fouten");
        }

        await bezoek.NaarAsync("/catalogus/toepassingen/toevoegen");
        await bezoek.Pagina.GetByLabel("Code").FillAsync($"B{Guid.NewGuid():N}"[..12]);
        await bezoek.Pagina.GetByLabel("Naam").FillAsync("Loket voor wie een bijzonder lange naam heeft die nooit op een enkele regel van een telefoon past");
        await bezoek.Pagina.GetByLabel("Omschrijving").FillAsync("Om te zien of lange namen passen.");
        await bezoek.KlikAsync("Toevoegen");
        await bezoek.TekstAsync("staat nu in de catalogus");
        await bezoek.VastleggenAsync("catalogus-toepassing-zonder-rechten");
    }

    [Fact]
    public async Task Iets_bekijken_wijzigen_en_ingehaald_worden()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/catalogus/toepassingen?zoek=Subsidieloket");
        await bezoek.Pagina.Locator("main table").GetByRole(AriaRole.Link, new() { Name = "Subsidieloket", Exact = true }).ClickAsync();
        await bezoek.VastleggenAsync("catalogus-toepassing");
        await bezoek.NaarAsync("/catalogus/organisaties?zoek=0190547590");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
        await bezoek.VastleggenAsync("catalogus-organisatie");
        await bezoek.NaarAsync("/catalogus/doelgroepen?zoek=VER");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
        await bezoek.VastleggenAsync("catalogus-doelgroep");
        await bezoek.NaarAsync("/catalogus/gebruikersrechten?zoek=VL-LEZER");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
        await bezoek.VastleggenAsync("catalogus-recht");
        await bezoek.Pagina.GetByLabel("Naam").FillAsync("");
        await bezoek.KlikAsync("Wijzigingen bewaren");
        await bezoek.VastleggenAsync("catalogus-recht-fouten");
        await bezoek.Pagina.GetByLabel("Naam").FillAsync("Raadpleger");
        await bezoek.Pagina.Locator("input[name='Formulier.Versie']").EvaluateAsync("veld => veld.value = '-1'");
        await bezoek.KlikAsync("Wijzigingen bewaren");
        await bezoek.TekstAsync("Iemand anders heeft dit intussen gewijzigd");
        await bezoek.VastleggenAsync("catalogus-ingehaald");
    }

    [Fact]
    public async Task Iets_buiten_gebruik_stellen_en_weer_in_gebruik_nemen()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/catalogus/contexten?zoek=TOERISME");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
        await bezoek.VastleggenAsync("catalogus-context");
        await bezoek.Link("Buiten gebruik stellen").ClickAsync();
        await bezoek.VastleggenAsync("catalogus-buiten-gebruik");
        await bezoek.KlikAsync("Buiten gebruik stellen");
        await bezoek.VastleggenAsync("catalogus-buiten-gebruik-fouten");
        await bezoek.Pagina.GetByLabel("Waarom stel je dit buiten gebruik?").FillAsync("Dit beleidsdomein bestaat niet meer.");
        await bezoek.KlikAsync("Buiten gebruik stellen");
        await bezoek.TekstAsync("is nu buiten gebruik");
        await bezoek.VastleggenAsync("catalogus-is-buiten-gebruik");
        await bezoek.KlikAsync("Weer in gebruik nemen");
        await bezoek.TekstAsync("is weer in gebruik");
        await bezoek.NaarAsync("/catalogus/toepassingen/1");
        await bezoek.KopAsync("Dit hoort bij het portaal zelf");
        await bezoek.VastleggenAsync("catalogus-van-het-portaal");
    }

    [Fact]
    public async Task Een_bestand_wordt_nagekeken_voor_het_wordt_ingelezen()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/catalogus/inlezen");
        await bezoek.VastleggenAsync("catalogus-inlezen");
        await bezoek.KlikAsync("Bestand versturen");
        await bezoek.VastleggenAsync("catalogus-inlezen-zonder-bestand");
        await VersturenAsync(
            bezoek,
            """
            { "versie": 1,
              "contexten": [ { "code": "WONEN", "naam": "Wonen", "buitenGebruik": false }, { "code": "VISSERIJ", "naam": "Visserij en aquacultuur", "buitenGebruik": false }, { "code": "ENERGIE", "naam": "Energie", "buitenGebruik": true } ] }
            """);
        await bezoek.TekstAsync("Visserij en aquacultuur");
        await bezoek.VastleggenAsync("catalogus-inlezen-voorbeeld");
        await VersturenAsync(bezoek, """{ "versie": 1, "contexten": [ { "code": "A B", "naam": "", "buitenGebruik": false }, { "code": "X", "naam": "X", "kleur": "rood", "buitenGebruik": 1 } ] }""");
        await bezoek.VastleggenAsync("catalogus-inlezen-fouten");
        await VersturenAsync(bezoek, "geen bestand van ons");
        await bezoek.VastleggenAsync("catalogus-inlezen-onleesbaar");
    }

    private static async Task VersturenAsync(Bezoek bezoek, string inhoud)
    {
        await bezoek.Pagina.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "catalogus.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(inhoud) });
        await bezoek.KlikAsync("Bestand versturen");
    }
}
