using Zelfregistratie.Browser.Tests.Proefbank;

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
