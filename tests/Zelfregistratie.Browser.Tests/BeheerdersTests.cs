using Zelfregistratie.Browser.Tests.Proefbank;
using Zelfregistratie.Demo.Gegevens;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

/// <summary>Each way to become an administrator, and what a hoofd lokale beheerder does afterwards.</summary>
[Trait("Nodig", "Browser")]
public sealed class BeheerdersTests(Browserproef proef)
{
    private const string Reden = "Zo beslist er ook iemand als ik er niet ben.";

    [Fact]
    public async Task Een_hoofdtoegangsbeheerder_maakt_zichzelf_beheerder_en_de_link_werkt()
    {
        const string link = "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=" + Organisatielijst.OokZonderBeheerder;
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(409, await bezoek.NaarAsync(link));

        await bezoek.AangemeldNaarAsync("rosa-claessens", "/beheerders");
        await bezoek.KopAsync("Lokale beheerders");
        await bezoek.VastleggenAsync("beheerders-leeg");
        await bezoek.Link("Hoofd lokale beheerder worden").ClickAsync();
        await bezoek.VastleggenAsync("beheerder-worden");
        await bezoek.Pagina.Locator("[id='Formulier_Email']").FillAsync("");
        await bezoek.KlikAsync("Hoofd lokale beheerder worden");
        await Expect(bezoek.Pagina).ToHaveTitleAsync("Fout: Hoofd lokale beheerder worden");
        await bezoek.VastleggenAsync("beheerder-worden-fouten");
        await bezoek.Pagina.Locator("[id='Formulier_Email']").FillAsync("rosa@hetanker.example");
        await bezoek.Pagina.GetByLabel("Vaste medewerker").CheckAsync();
        await bezoek.KlikAsync("Hoofd lokale beheerder worden");
        await bezoek.KopAsync("Lokale beheerders");
        await bezoek.TekstAsync("Je bent de enige beheerder");
        await bezoek.VastleggenAsync("beheerders-enige");

        Assert.Equal(200, await bezoek.NaarAsync(link));
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
        await AanstellenEnVerwijderenAsync(bezoek);
    }

    [Fact]
    public async Task Wie_bij_een_bestuur_werkt_vraagt_het_met_een_formulier_en_de_verantwoordelijke_beslist()
    {
        const string link = "/user/aanvraag_werkrelatie?dg=LB&oc=" + Organisatielijst.OokBestuurZonderBeheerder;
        var burger = Burger.Nieuw("Griet");
        await using var bezoek = await proef.BezoekAsync();
        Assert.Equal(409, await bezoek.NaarAsync(link));
        await bezoek.Link("Vraag het met het formulier").ClickAsync();
        await bezoek.AanmeldenAlsAsync(burger);
        await bezoek.KopAsync("Hoofd lokale beheerder worden");
        await bezoek.VastleggenAsync("aanvraag-beheerder");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("aanvraag-beheerder-fouten");
        await bezoek.Pagina.Locator("[id='Formulier_Functie']").FillAsync("Algemeen directeur");
        await bezoek.Pagina.GetByLabel("Ambtenaar").CheckAsync();
        await bezoek.Pagina.Locator("[id='Formulier_Reden']").FillAsync("De gemeente heeft nog niemand die aanvragen kan behandelen.");
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.VastleggenAsync("aanvraag-beheerder-controleren");
        await bezoek.KlikAsync("Aanvraag indienen");
        await bezoek.KopAsync("Je aanvraag is ingediend");
        await bezoek.VastleggenAsync("aanvraag-beheerder-ingediend");

        await using var ilse = await proef.BezoekAsync();
        await ilse.AangemeldNaarAsync("ilse-vermeulen", $"/taken?zoek={burger.Familienaam}");
        await ilse.Link(burger.Naam).First.ClickAsync();
        await ilse.TekstAsync("Algemeen directeur");
        await ilse.VastleggenAsync("taak-beheerder");
        await ilse.Link("Goedkeuren").ClickAsync();
        await ilse.VastleggenAsync("goedkeuren-beheerder");
        await ilse.Pagina.Locator("[id='Formulier_Reden']").FillAsync("We belden de gemeente, en je bent er algemeen directeur.");
        await ilse.KlikAsync("Goedkeuren");
        await ilse.TekstAsync($"De aanvraag van {burger.Naam} is goedgekeurd.");

        await ilse.MailAsync(burger.Email, "goedgekeurd");
        Assert.Equal(200, await ilse.NaarAsync(link));
    }

    [Fact]
    public async Task Zonder_link_kiest_iemand_eerst_de_doelgroep_en_de_organisatie()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("hugo-lemmens", "/user/aanvraag_beheerder");
        await bezoek.KopAsync("Hoofd lokale beheerder worden");
        await bezoek.VastleggenAsync("beheerder-doelgroep-kiezen");
        await bezoek.NaarAsync("/user/aanvraag_beheerder?dg=LB");
        await bezoek.Pagina.Locator("[id='Zoek']").FillAsync("gemeente");
        await bezoek.KlikAsync("Zoeken");
        await bezoek.TekstAsync("Gevonden organisaties");
        await bezoek.VastleggenAsync("beheerder-organisatie-kiezen");
    }

    [Fact]
    public async Task Wie_niet_of_niet_meer_in_BTB_staat_leest_waarom_het_niet_kan()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("hugo-lemmens", $"/beheerders/{Organisatielijst.ZonderBeheerder}/worden");
        await bezoek.VastleggenAsync("beheerder-worden-verlopen");

        await using var omar = await proef.BezoekAsync();
        await omar.AangemeldNaarAsync("omar-haddad", "/beheerders");
        await omar.TekstAsync("Garage De Wissel BV");
        await omar.VastleggenAsync("beheerders-vertegenwoordiger");
    }

    [Fact]
    public async Task De_lijst_van_een_hoofd_en_die_van_een_lokale_beheerder()
    {
        await using var greet = await proef.BezoekAsync();
        await greet.AangemeldNaarAsync("greet-de-smet", $"/beheerders?organisatie={Organisatielijst.Haven}");
        await greet.TekstAsync("Vervanger: Karim Benali.");
        await greet.VastleggenAsync("beheerders");
        await greet.Link("Verwijderen: Lien Maes").ClickAsync();
        await greet.VastleggenAsync("beheerder-verwijderen");
        await greet.NaarAsync($"/beheerders?organisatie={Organisatielijst.Haven}");
        await greet.Link("E-mail verbeteren van Lien Maes").ClickAsync();
        await greet.VastleggenAsync("beheerder-email");
        await greet.NaarAsync($"/beheerders/{Organisatielijst.Haven}/toevoegen");
        await greet.Pagina.Locator("main table a").First.ClickAsync();
        await greet.TekstAsync("aanstellen als lokale beheerder");
        await greet.VastleggenAsync("beheerder-aanstellen");
        await greet.NaarAsync($"/beheerders/{Organisatielijst.Haven}/afwezigheid");
        await greet.VastleggenAsync("afwezigheid");
        await greet.KlikAsync("Afwezigheid melden");
        await greet.VastleggenAsync("afwezigheid-fouten");

        await using var lien = await proef.BezoekAsync();
        await lien.AangemeldNaarAsync("lien-maes", "/beheerders");
        await lien.VastleggenAsync("beheerders-kiezen");
        await lien.NaarAsync($"/beheerders?organisatie={Organisatielijst.Haven}");
        await lien.VastleggenAsync("beheerders-lezen");
    }

    private static async Task AanstellenEnVerwijderenAsync(Bezoek bezoek)
    {
        var collega = Burger.Nieuw("Nora");
        await bezoek.NaarAsync($"/beheerders/{Organisatielijst.OokZonderBeheerder}/toevoegen");
        await bezoek.VastleggenAsync("beheerder-toevoegen");
        await bezoek.Link("Iemand anders toevoegen").ClickAsync();
        await bezoek.KlikAsync("Toevoegen");
        await bezoek.VastleggenAsync("beheerder-nieuw-fouten");
        await bezoek.Pagina.Locator("[id='Formulier_Rijksregisternummer']").FillAsync(collega.Insz);
        await bezoek.Pagina.Locator("[id='Formulier_Voornaam']").FillAsync(collega.Voornaam);
        await bezoek.Pagina.Locator("[id='Formulier_Familienaam']").FillAsync(collega.Familienaam);
        await bezoek.Pagina.Locator("[id='Formulier_Email']").FillAsync(collega.Email);
        await bezoek.Pagina.GetByLabel("Vaste medewerker").CheckAsync();
        await bezoek.Pagina.Locator("[id='Formulier_Reden']").FillAsync(Reden);
        await bezoek.KlikAsync("Toevoegen");
        await bezoek.TekstAsync(collega.Naam);
        await bezoek.VastleggenAsync("beheerders-toegevoegd");

        await bezoek.Link($"Verwijderen: {collega.Naam}").ClickAsync();
        await bezoek.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Nora werkt hier niet meer als beheerder.");
        await bezoek.KlikAsync("Verwijderen");
        await Expect(bezoek.Pagina.Locator("main table")).Not.ToContainTextAsync(collega.Naam);
        await bezoek.MailAsync(collega.Email, "");
    }
}
