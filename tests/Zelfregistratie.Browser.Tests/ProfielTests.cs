using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

/// <summary>What everybody sees of themselves.</summary>
[Trait("Nodig", "Browser")]
public sealed class ProfielTests(Browserproef proef)
{
    [Fact]
    public async Task Het_profiel_toont_wat_iemand_heeft_en_vroeg()
    {
        await using var sofie = await proef.BezoekAsync();
        await sofie.AangemeldNaarAsync("sofie-van-den-broeck", "/mijn-profiel");
        await sofie.KopAsync("Mijn profiel");
        await sofie.TekstAsync("Verlenging Lezer");
        await sofie.VastleggenAsync("profiel");
        await sofie.NaarAsync("/mijn-profiel/aanvragen");
        await sofie.TekstAsync("Verlenging Lezer");
        await sofie.VastleggenAsync("profiel-aanvragen");

        await using var lien = await proef.BezoekAsync();
        await lien.AangemeldNaarAsync("lien-maes", "/mijn-profiel");
        await lien.TekstAsync("Dagoverzicht");
        await lien.VastleggenAsync("profiel-beheerder");

        await using var leeg = await proef.BezoekAsync();
        await leeg.AangemeldNaarAsync("hugo-lemmens", "/mijn-profiel");
        await leeg.VastleggenAsync("profiel-leeg");
        var bestand = await leeg.Pagina.RunAndWaitForDownloadAsync(() => leeg.KlikAsync("Mijn gegevens downloaden (JSON)"));
        Assert.EndsWith(".json", bestand.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_open_aanvraag_wordt_ingetrokken_en_de_beheerders_lezen_dat()
    {
        var burger = Burger.Nieuw("Ward");
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.IndienenAsync(burger);
        await bezoek.Link("Aanvraag intrekken").ClickAsync();
        await bezoek.VastleggenAsync("intrekken");
        await bezoek.KlikAsync("Aanvraag intrekken");
        await bezoek.KopAsync("Je aanvraag is ingetrokken");
        await bezoek.VastleggenAsync("ingetrokken");
        await bezoek.MailAsync("lien.maes@havenoostmeer.example", burger.Naam);
    }

    [Fact]
    public async Task Een_recht_dat_afloopt_wordt_gevraagd_voor_langer_en_goedgekeurd()
    {
        await using var lore = await proef.BezoekAsync();
        await lore.AangemeldNaarAsync("lore-smeets", "/mijn-profiel");
        await lore.Link("Verlenging vragen: Lezer").ClickAsync();
        await lore.VastleggenAsync("verlenging");
        await lore.Pagina.Locator("[id='Formulier_Email']").FillAsync("");
        await lore.KlikAsync("Verder naar controle");
        await lore.VastleggenAsync("verlenging-fouten");
        await lore.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Ik volg de dossiers nog een jaar op.");
        await lore.Pagina.Locator("[id='Formulier_Email']").FillAsync("lore@kaai12.example");
        await lore.KlikAsync("Verder naar controle");
        await lore.VastleggenAsync("verlenging-controleren");
        await lore.KlikAsync("Aanvraag indienen");
        await lore.KopAsync("Je aanvraag is ingediend");

        await using var lien = await proef.BezoekAsync();
        await lien.AangemeldNaarAsync("lien-maes", "/taken?zoek=Smeets");
        await lien.TekstAsync("Verlenging Lezer");
        await lien.Link("Lore Smeets").First.ClickAsync();
        await lien.VastleggenAsync("taak-verlenging");
        await lien.Link("Goedkeuren").ClickAsync();
        await lien.VastleggenAsync("goedkeuren-verlenging");
        await lien.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Je blijft deze dossiers opvolgen.");
        await lien.KlikAsync("Goedkeuren");
        await lien.TekstAsync("De aanvraag van Lore Smeets is goedgekeurd.");
    }

    [Fact]
    public async Task Wie_een_taak_opent_wordt_door_een_collega_gezien()
    {
        var burger = Burger.Nieuw("Tibe");
        await using (var bezoek = await proef.BezoekAsync())
        {
            await bezoek.IndienenAsync(burger);
        }

        await using var lien = await proef.BezoekAsync();
        await lien.AangemeldNaarAsync("lien-maes", $"/taken?zoek={burger.Familienaam}");
        await lien.Link(burger.Naam).First.ClickAsync();
        await using var karim = await proef.BezoekAsync();
        await karim.AangemeldNaarAsync("karim-benali", $"/taken?zoek={burger.Familienaam}");
        await karim.Link(burger.Naam).First.ClickAsync();
        await karim.TekstAsync("Lien Maes heeft deze taak geopend om ");
        await karim.VastleggenAsync("taak-geopend");
    }
}
