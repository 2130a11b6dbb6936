using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class ToetsenbordTests(Browserproef proef)
{
    private const int MeesteTabs = 120;

    [Fact]
    public async Task De_hoofdtaak_lukt_met_alleen_het_toetsenbord()
    {
        var burger = Burger.Nieuw("Tine");
        await using var aanvrager = await proef.BezoekAsync();
        await aanvrager.NaarAsync("/user/aanvraag?&an=45&dg=EA&oc=0428364866");
        await aanvrager.AanmeldenAlsAsync(burger);
        await aanvrager.Pagina.Keyboard.PressAsync("Tab");
        await ZichtbareFocusAsync(aanvrager);
        await TypenAsync(aanvrager, "main a:text-is('Dossierbehandelaar')", "Enter");
        await aanvrager.KopAsync("Gebruikersrecht aanvragen");
        await TypenAsync(aanvrager, "input[type=checkbox] >> nth=0", "Space");
        await TypenAsync(aanvrager, "input[type=radio] >> nth=0", "Space");
        await TypenAsync(aanvrager, "#Reden", tekst: "Met het toetsenbord ingevuld.");
        await TypenAsync(aanvrager, "main button[type=submit]", "Enter");
        await aanvrager.KopAsync("Controleer je aanvraag");
        await TypenAsync(aanvrager, "main button[type=submit]", "Enter");
        await aanvrager.KopAsync("Je aanvraag is ingediend");

        await using var beheerder = await proef.BezoekAsync();
        await beheerder.AangemeldNaarAsync("lien-maes", "/taken");
        await TypenAsync(beheerder, "#Zoek", "Enter", burger.Familienaam);
        await TypenAsync(beheerder, $"main a[aria-label='Goedkeuren: aanvraag van {burger.Naam}']", "Enter");
        await beheerder.KopAsync("Aanvraag goedkeuren");
        await TypenAsync(beheerder, "[id='Formulier_Reden']", tekst: "Met het toetsenbord goedgekeurd.");
        await TypenAsync(beheerder, "main button[type=submit] >> nth=0", "Enter");
        await beheerder.TekstAsync($"De aanvraag van {burger.Naam} is goedgekeurd.");
    }

    [Fact]
    public async Task Ook_zonder_link_lukt_alles_met_alleen_het_toetsenbord()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/aanmelden");
        await bezoek.AanmeldenAlsAsync(Burger.Nieuw("Tibo"));
        await bezoek.KopAsync("Jouw overzicht");
        await TypenAsync(bezoek, "main a[href='/recht-zoeken']", "Enter");
        await bezoek.KopAsync("Waarvoor heb je toegang nodig?");
        await TypenAsync(bezoek, "#Zoek", "Enter", "dossiers bekijken");
        await TypenAsync(bezoek, "main a:text-is('Lezer in Subsidieloket')", "Enter");
        await bezoek.KopAsync("Wat voor organisatie?");
        await TypenAsync(bezoek, "main a:text-is('Economische actoren')", "Enter");
        await bezoek.KopAsync("Voor welke organisatie?");
        await TypenAsync(bezoek, "#Zoek", tekst: "haven oost");
        await Expect(bezoek.Pagina.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await bezoek.Pagina.Keyboard.PressAsync("ArrowDown");
        await bezoek.Pagina.Keyboard.PressAsync("Enter");
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
        await bezoek.TekstAsync("Haven van Oostmeer NV");
        await TypenAsync(bezoek, "input[type=radio] >> nth=0", "Space");
        await TypenAsync(bezoek, "#Reden", tekst: "Zonder link gevonden en ingevuld.");
        await TypenAsync(bezoek, "main button[type=submit]", "Enter");
        await bezoek.KopAsync("Controleer je aanvraag");
        await TypenAsync(bezoek, "main button[type=submit]", "Enter");
        await bezoek.KopAsync("Je aanvraag is ingediend");
    }

    // Goes there by Tab alone, sees the focus at every stop, then presses what it takes.
    private static async Task TypenAsync(Bezoek bezoek, string doel, string? toets = null, string? tekst = null)
    {
        var element = bezoek.Pagina.Locator(doel).First;
        await element.WaitForAsync();
        var tabs = 0;
        while (!await element.EvaluateAsync<bool>("element => element === document.activeElement"))
        {
            Assert.True(tabs++ < MeesteTabs, $"{doel} can't be reached with Tab.");
            await bezoek.Pagina.Keyboard.PressAsync("Tab");
            await ZichtbareFocusAsync(bezoek);
        }

        if (tekst is not null)
        {
            await bezoek.Pagina.Keyboard.TypeAsync(tekst);
        }

        if (toets is not null)
        {
            await bezoek.Pagina.Keyboard.PressAsync(toets);
        }
    }

    private static async Task ZichtbareFocusAsync(Bezoek bezoek)
    {
        var onzichtbaar = await bezoek.Pagina.EvaluateAsync<string?>(
            """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return null;
              const marks = [element, element.nextElementSibling, element.parentElement].filter(Boolean).map(one => getComputedStyle(one));
              const marked = marks.some(style => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none");
              const box = element.getBoundingClientRect();
              return marked && box.width > 0 && box.height > 0 ? null : element.outerHTML.slice(0, 200);
            }
            """);
        Assert.True(onzichtbaar is null, $"The focus can't be seen on: {onzichtbaar}");
    }
}
