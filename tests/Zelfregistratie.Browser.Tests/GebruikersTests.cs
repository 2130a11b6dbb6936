using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

/// <summary>What an administrator sees and changes of the people of the organisation.</summary>
[Trait("Nodig", "Browser")]
public sealed class GebruikersTests(Browserproef proef)
{
    private const string Lien = "lien-maes";

    [Fact]
    public async Task De_lijst_vindt_mensen_en_toont_hun_rechten()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Lien, "/gebruikers");
        await bezoek.KopAsync("Gebruikers");
        await bezoek.VastleggenAsync("gebruikers");
        await bezoek.NaarAsync("/gebruikers?zoek=Idrissi");
        await bezoek.TekstAsync("El Idrissi");
        await bezoek.VastleggenAsync("gebruikers-gezocht");
        await bezoek.NaarAsync("/gebruikers?zoek=Zebra");
        await bezoek.VastleggenAsync("gebruikers-niets-gevonden");
        await bezoek.NaarAsync("/gebruikers");
        var bestand = await bezoek.Pagina.RunAndWaitForDownloadAsync(() => bezoek.Link("Exporteren (CSV)").ClickAsync());
        Assert.EndsWith(".csv", bestand.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_recht_toekennen_verleggen_en_intrekken_gaat_met_een_reden()
    {
        await using var bezoek = await proef.BezoekAsync();
        await OpenenAsync(bezoek, "Lore");
        await bezoek.VastleggenAsync("gebruiker");
        await bezoek.Link("Recht toekennen").ClickAsync();
        await bezoek.VastleggenAsync("recht-toekennen-kiezen");
        await bezoek.Pagina.Locator("select[name=Recht]").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await bezoek.KlikAsync("Verder");
        await bezoek.KlikAsync("Recht toekennen");
        await Expect(bezoek.Pagina).ToHaveTitleAsync("Fout: Recht toekennen");
        await bezoek.VastleggenAsync("recht-toekennen-fouten");
        await bezoek.Link("Annuleren").ClickAsync();

        await bezoek.Pagina.Locator("a[href$='/verleggen']").First.ClickAsync();
        await bezoek.VastleggenAsync("recht-verleggen");
        await bezoek.NaarTerugAsync();
        await bezoek.Pagina.Locator("a[href$='/intrekken']").First.ClickAsync();
        await bezoek.VastleggenAsync("recht-intrekken");
        await bezoek.NaarTerugAsync();
        await bezoek.Link("Werkrelatie beëindigen").ClickAsync();
        await bezoek.VastleggenAsync("werkrelatie-beeindigen");
    }

    [Fact]
    public async Task Verschillende_rechten_gaan_in_een_keer_met_een_uitkomst_per_recht()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Lien, "/gebruikers");
        var vinkjes = bezoek.Pagina.Locator("main table input[type=checkbox]");
        await vinkjes.Nth(0).CheckAsync();
        await vinkjes.Nth(1).CheckAsync();
        await bezoek.KlikAsync("Aangevinkte rechten wijzigen");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("rechten-samen-fouten");
        await bezoek.Pagina.Locator("input[name='Formulier.Doen']").First.CheckAsync();
        await bezoek.Pagina.Locator("[id='Formulier_Einddatum']").FillAsync(proef.Vandaag.AddDays(40).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await bezoek.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Het project loopt nog anderhalve maand.");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.KopAsync("Controleer wat er gebeurt");
        await bezoek.VastleggenAsync("rechten-samen-controle");
        await bezoek.Pagina.Locator("button[name=toepassen]").ClickAsync();
        await bezoek.VastleggenAsync("rechten-samen-uitkomst");
    }

    private static async Task OpenenAsync(Bezoek bezoek, string wie)
    {
        await bezoek.AangemeldNaarAsync(Lien, $"/gebruikers?zoek={wie}");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
    }
}
