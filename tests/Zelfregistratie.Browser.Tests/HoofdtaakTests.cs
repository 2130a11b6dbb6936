using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class HoofdtaakTests(Browserproef proef)
{
    private const string Handleiding = "/user/aanvraag?&an=45&dg=EA&oc=0428364866";
    private const string Werkrelatielink = "/user/aanvraag_werkrelatie?dg=EA&oc=0428364866";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_recht_zonder_werkrelatie_gaat_van_de_link_tot_de_mail_met_de_beslissing(bool javascript)
    {
        var burger = Burger.Nieuw();
        await using var aanvrager = await proef.BezoekAsync(javascript);
        await aanvrager.NaarAsync(Handleiding);
        await aanvrager.AanmeldenAlsAsync(burger);
        await aanvrager.KopAsync("Welk gebruikersrecht heb je nodig?");
        await aanvrager.Link("Dossierbehandelaar").ClickAsync();
        await aanvrager.KopAsync("Gebruikersrecht aanvragen");
        await aanvrager.Pagina.GetByLabel("Landbouw").CheckAsync();
        await InvullenAsync(aanvrager, burger);
        await aanvrager.TekstAsync("Landbouw");
        var referentie = await IndienenAsync(aanvrager, burger);

        await using var beheerder = await proef.BezoekAsync(javascript);
        await BehandelenAsync(beheerder, burger, referentie);
        await aanvrager.MailAsync(burger.Email, "goedgekeurd");
        await aanvrager.KnopVanMailAsync();
        await aanvrager.KopAsync("Je aanvraag is goedgekeurd");
        await aanvrager.TekstAsync("Dit klopt met je nieuwe functie.");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_werkrelatie_gaat_van_de_link_tot_de_mail_met_de_beslissing(bool javascript)
    {
        var burger = Burger.Nieuw("Femke");
        await using var aanvrager = await proef.BezoekAsync(javascript);
        await aanvrager.NaarAsync(Werkrelatielink);
        await aanvrager.AanmeldenAlsAsync(burger);
        await aanvrager.KopAsync("Werkrelatie aanvragen");
        await InvullenAsync(aanvrager, burger);
        var referentie = await IndienenAsync(aanvrager, burger);

        await using var beheerder = await proef.BezoekAsync(javascript);
        await BehandelenAsync(beheerder, burger, referentie);
        await aanvrager.MailAsync(burger.Email, "goedgekeurd");

        await aanvrager.NaarAsync(Werkrelatielink);
        await aanvrager.TekstAsync("Haven van Oostmeer NV");
        await aanvrager.KopAsync("Je hebt deze werkrelatie al");
    }

    private static async Task InvullenAsync(Bezoek aanvrager, Burger burger)
    {
        await aanvrager.Pagina.GetByLabel("Externe medewerker").CheckAsync();
        await aanvrager.Pagina.Locator("#Reden").FillAsync("Ik volg de dossiers van de haven op.");
        await aanvrager.Pagina.Locator("#Email").FillAsync(burger.Email);
        await aanvrager.Pagina.Locator("#Telefoon").FillAsync("012 34 56 78");
        await aanvrager.KlikAsync("Verder naar controle");
        await aanvrager.KopAsync("Controleer je aanvraag");
        await aanvrager.TekstAsync("Ik volg de dossiers van de haven op.");
    }

    private static async Task<string> IndienenAsync(Bezoek aanvrager, Burger burger)
    {
        await aanvrager.KlikAsync("Aanvraag indienen");
        await aanvrager.KopAsync("Je aanvraag is ingediend");
        var referentie = await aanvrager.Pagina.Locator("main .zr-ref").First.InnerTextAsync();
        await aanvrager.MailAsync(burger.Email, referentie);
        await aanvrager.Pagina.FrameLocator("iframe").GetByText("Haven van Oostmeer NV").First.WaitForAsync();
        return referentie;
    }

    private static async Task BehandelenAsync(Bezoek beheerder, Burger burger, string referentie)
    {
        await beheerder.MailAsync("lien.maes@havenoostmeer.example", burger.Naam);
        await beheerder.KnopVanMailAsync();
        await beheerder.AanmeldenAlsAsync("lien-maes");
        await beheerder.KopAsync($"Aanvraag van {burger.Naam}");
        await beheerder.TekstAsync(referentie);

        await beheerder.Link("Terug naar taken").ClickAsync();
        await beheerder.Pagina.Locator("#Zoek").FillAsync(burger.Familienaam);
        await beheerder.KlikAsync("Filteren");
        await beheerder.Link($"Goedkeuren: aanvraag van {burger.Naam}").ClickAsync();
        await beheerder.KopAsync("Aanvraag goedkeuren");
        await beheerder.Pagina.Locator("[id='Formulier_Reden']").FillAsync("Dit klopt met je nieuwe functie.");
        await beheerder.KlikAsync("Goedkeuren");
        await beheerder.KopAsync("Taken");
        await beheerder.TekstAsync($"De aanvraag van {burger.Naam} is goedgekeurd.");
    }
}
