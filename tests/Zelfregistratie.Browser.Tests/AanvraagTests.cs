using Zelfregistratie.Browser.Tests.Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class AanvraagTests(Browserproef proef)
{
    private const string Haven = "&dg=EA&oc=0428364866";
    private const string LangeNaam = "&dg=EA&oc=0190230559";

    [Fact]
    public async Task Elke_stap_van_een_aanvraag_is_toegankelijk()
    {
        var burger = Burger.Nieuw("Jolien");
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/user/aanvraag?&an=45" + Haven);
        await bezoek.AanmeldenAlsAsync(burger);
        await bezoek.VastleggenAsync("recht-kiezen");
        await bezoek.Link("Dossierbehandelaar").ClickAsync();
        await bezoek.VastleggenAsync("invullen");

        await bezoek.Pagina.Locator("#Email").FillAsync("geen adres");
        await bezoek.Pagina.Locator("#Telefoon").FillAsync("12");
        await bezoek.KlikAsync("Verder naar controle");
        await Expect(bezoek.Pagina.Locator("[data-zr-focus]")).ToBeFocusedAsync();
        await Expect(bezoek.Pagina).ToHaveTitleAsync("Fout: Gebruikersrecht aanvragen");
        await bezoek.VastleggenAsync("invullen-fouten");

        await bezoek.Pagina.Locator("[data-zr-focus] a").First.ClickAsync();
        await bezoek.Pagina.GetByLabel("Ambtenaar").CheckAsync();
        await bezoek.Pagina.Locator("#Reden").FillAsync("Ik volg sinds deze maand de subsidiedossiers op.");
        await bezoek.Pagina.Locator("#Email").FillAsync(burger.Email);
        await bezoek.Pagina.Locator("#Telefoon").FillAsync("");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("controleren");

        await bezoek.Link("Wijzigen").ClickAsync();
        await Expect(bezoek.Pagina.Locator("#Reden")).ToHaveValueAsync("Ik volg sinds deze maand de subsidiedossiers op.");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.KlikAsync("Aanvraag indienen");
        await bezoek.KopAsync("Je aanvraag is ingediend");
        await bezoek.VastleggenAsync("ingediend");
        await bezoek.NaarAsync("/");
        await bezoek.VastleggenAsync("start-met-aanvraag");
    }

    [Fact]
    public async Task Terug_en_nog_eens_indienen_eindigt_bij_dezelfde_bevestiging()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/user/aanvraag?ec=SL-LEZER" + Haven);
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await InvullenAsync(bezoek);
        await bezoek.Knop("Aanvraag indienen").DblClickAsync();
        await bezoek.KopAsync("Je aanvraag is ingediend");
        var bevestiging = bezoek.Pagina.Url;

        await bezoek.Pagina.GoBackAsync();
        if (await bezoek.Knop("Aanvraag indienen").IsVisibleAsync())
        {
            await bezoek.KlikAsync("Aanvraag indienen");
        }

        await bezoek.KopAsync("Je aanvraag is ingediend");
        Assert.Equal(bevestiging, bezoek.Pagina.Url);
    }

    [Fact]
    public async Task Een_verplichte_context_moet_gekozen_worden()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/user/aanvraag?ec=SL-CONTROLE" + Haven);
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("invullen-context-verplicht");
        await bezoek.Pagina.GetByLabel("Visserij").CheckAsync();
        await InvullenAsync(bezoek);
        await bezoek.TekstAsync("Visserij");
    }

    [Fact]
    public async Task Een_recht_met_een_maximumduur_zegt_tot_wanneer_het_kan()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/user/aanvraag?ec=SL-TIJDELIJK" + Haven);
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.TekstAsync("Hoogstens tot en met");
        await bezoek.Pagina.Locator("#TotWanneer").FillAsync("2099-01-01");
        await InvullenAsync(bezoek, "Gebruikersrecht aanvragen");
        await bezoek.VastleggenAsync("invullen-te-lang");
    }

    [Fact]
    public async Task Een_werkrelatie_vragen_is_toegankelijk()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/user/aanvraag_werkrelatie?" + Haven);
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.VastleggenAsync("invullen-werkrelatie");
    }

    [Fact]
    public async Task Een_heel_lange_naam_past_op_elke_pagina()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("maximiliaan", "/user/aanvraag?ec=VL-LEZER" + LangeNaam);
        await bezoek.VastleggenAsync("invullen-lange-naam");
        await bezoek.Pagina.Locator("#Reden").FillAsync(new string('W', 1000));
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("controleren-lange-naam");
        await bezoek.KlikAsync("Aanvraag indienen");
        await bezoek.KopAsync("Je aanvraag is ingediend");
        await bezoek.VastleggenAsync("ingediend-lange-naam");
        await bezoek.NaarAsync("/taken");
        await bezoek.VastleggenAsync("taken-lange-naam");
    }

    private static async Task InvullenAsync(Bezoek bezoek, string kop = "Controleer je aanvraag")
    {
        await bezoek.Pagina.GetByLabel("Vaste medewerker").CheckAsync();
        await bezoek.Pagina.Locator("#Reden").FillAsync("Ik begin maandag en moet de dossiers kunnen lezen.");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.KopAsync(kop);
    }
}
