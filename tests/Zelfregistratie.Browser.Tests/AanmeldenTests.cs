using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class AanmeldenTests(Browserproef proef)
{
    private const string Link = "/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0428364866";

    [Fact]
    public async Task De_digitale_sleutel_is_toegankelijk_en_zegt_wat_er_fout_is()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/aanmelden");
        await bezoek.VastleggenAsync("sleutel-kiezen");
        await bezoek.SleutelAsync("eidas");
        await bezoek.VastleggenAsync("sleutel-personen");
        await bezoek.Pagina.GetByText("Zelf iemand invullen").ClickAsync();
        await bezoek.Pagina.Locator("#Rijksregisternummer").FillAsync("12345678901");
        await bezoek.KlikAsync("Aanmelden");
        await bezoek.TekstAsync("Er is nog iets niet in orde");
        await bezoek.VastleggenAsync("sleutel-fouten");
    }

    [Fact]
    public async Task Wie_annuleert_krijgt_uitleg_en_kan_opnieuw()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync(Link);
        await bezoek.KlikAsync("Annuleren");
        await bezoek.KopAsync("Je bent niet aangemeld");
        await bezoek.VastleggenAsync("aanmelden-geannuleerd");

        await bezoek.Link("Opnieuw proberen").ClickAsync();
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
    }

    [Fact]
    public async Task Een_te_zwakke_sleutel_wordt_geweigerd_met_een_andere_weg()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync(Link);
        await bezoek.AanmeldenAlsAsync("jan-peeters", "wachtwoord");
        await bezoek.KopAsync("Deze digitale sleutel is niet veilig genoeg");
        await bezoek.VastleggenAsync("aanmelden-te-zwak");

        await bezoek.Link("Aanmelden met een andere sleutel").ClickAsync();
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw());
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
    }

    [Fact]
    public async Task Wie_geen_rijksregisternummer_heeft_krijgt_uitleg()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync(Link);
        await bezoek.AanmeldenAlsAsync("zoe-lindqvist", "eidas");
        await bezoek.KopAsync("Geen rijksregisternummer");
        await bezoek.VastleggenAsync("aanmelden-zonder-nummer");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Wat_getypt_is_blijft_als_de_sessie_intussen_eindigt(bool javascript)
    {
        var burger = Burger.Nieuw();
        await using var bezoek = await proef.BezoekAsync(javascript);
        await bezoek.NaarAsync(Link);
        await bezoek.AanmeldenAlsAsync(burger);
        await bezoek.Pagina.GetByLabel("Externe medewerker").CheckAsync();
        await bezoek.Pagina.Locator("#Reden").FillAsync("Dit typte ik heel traag, met “aanhalingstekens” & <haken>.");
        proef.KlokVooruit(TimeSpan.FromMinutes(21));
        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.AanmeldenAlsAsync(burger);

        await bezoek.KopAsync("Gebruikersrecht aanvragen");
        await bezoek.TekstAsync("Je bent weer aangemeld.");
        Assert.Equal("Dit typte ik heel traag, met “aanhalingstekens” & <haken>.", await bezoek.Pagina.Locator("#Reden").InputValueAsync());
        Assert.True(await bezoek.Pagina.GetByLabel("Externe medewerker").IsCheckedAsync());
        if (javascript)
        {
            await bezoek.VastleggenAsync("sessie-hersteld");
        }

        await bezoek.KlikAsync("Verder naar controle");
        await bezoek.KopAsync("Controleer je aanvraag");
    }

    [Fact]
    public async Task Een_sessie_waarschuwt_voor_ze_eindigt()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.Pagina.Clock.InstallAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/hulp");
        var dialoog = bezoek.Pagina.GetByRole(AriaRole.Dialog);
        await bezoek.Pagina.Clock.FastForwardAsync("18:30");
        await dialoog.WaitForAsync();
        await bezoek.VastleggenAsync("sessie-waarschuwing");
        await bezoek.KlikAsync("Blijf aangemeld");
        await dialoog.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        // One tick that sees the session renewed, then none until it is over.
        await bezoek.Pagina.Clock.RunForAsync("00:02");
        await bezoek.Pagina.Clock.FastForwardAsync("20:30");
        await dialoog.GetByText("Je bent afgemeld").WaitForAsync();
        await bezoek.VastleggenAsync("sessie-voorbij");
    }
}
