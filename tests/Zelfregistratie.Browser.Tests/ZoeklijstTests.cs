using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

/// <summary>Organisations that appear while one types: with the keyboard, with the mouse, for who can't see them, and when it fails.</summary>
[Trait("Nodig", "Browser")]
public sealed class ZoeklijstTests(Browserproef proef)
{
    private const string Zoeken = "/user/aanvraag?ec=SL-LEZER&dg=EA";

    [Fact]
    public async Task De_pijltjes_lopen_door_de_lijst_Escape_sluit_ze_en_Enter_kiest()
    {
        await using var bezoek = await ZoekenAsync("transport");
        var (veld, opties) = (Veld(bezoek), Opties(bezoek));
        await Expect(opties).ToHaveCountAsync(2);
        await Expect(veld).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Null(await veld.GetAttributeAsync("aria-activedescendant"));

        foreach (var (toets, actief) in new[] { ("ArrowDown", 0), ("ArrowDown", 1), ("ArrowDown", 0), ("ArrowUp", 1), ("Home", 0), ("End", 1) })
        {
            await veld.PressAsync(toets);
            await Expect(opties.Nth(actief)).ToHaveAttributeAsync("aria-selected", "true");
            await Expect(opties.Nth(1 - actief)).ToHaveAttributeAsync("aria-selected", "false");
            await Expect(veld).ToHaveAttributeAsync("aria-activedescendant", (await opties.Nth(actief).GetAttributeAsync("id"))!);
            await Expect(veld).ToBeFocusedAsync();
        }

        await veld.PressAsync("Escape");
        await Expect(Lijst(bezoek)).ToBeHiddenAsync();
        await Expect(veld).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(veld).ToHaveValueAsync("transport");
        await veld.PressAsync("ArrowDown");
        await Expect(opties.First).ToHaveAttributeAsync("aria-selected", "true");
        await veld.PressAsync("Enter");
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
        await bezoek.TekstAsync("Transport Peeters BV");
    }

    [Fact]
    public async Task Hoeveel_er_zijn_wordt_gemeld_en_de_lijst_is_toegankelijk()
    {
        await using var bezoek = await ZoekenAsync("de");
        var stand = bezoek.Pagina.Locator(".zr-zoeklijst [role=status]");
        await Expect(stand).ToHaveTextAsync(EindigtOp("organisaties gevonden"));
        await Expect(Lijst(bezoek)).ToContainTextAsync("Nog geen beheerder");
        await Veld(bezoek).PressAsync("ArrowDown");
        await bezoek.VastleggenAsync("organisatie-lijst");

        await Veld(bezoek).FillAsync("zebrastal");
        await Expect(stand).ToContainTextAsync("Geen organisatie gevonden.");
        await Expect(Lijst(bezoek)).ToBeHiddenAsync();
        await bezoek.VastleggenAsync("organisatie-lijst-leeg");

        await Veld(bezoek).FillAsync("touwsl");
        await Expect(stand).ToHaveTextAsync("1 organisatie gevonden");
        await Veld(bezoek).FillAsync("t");
        await Expect(stand).ToBeEmptyAsync();
        await Expect(Lijst(bezoek)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Met_de_muis_kies_je_en_naast_de_lijst_sluit_je_ze()
    {
        await using var bezoek = await ZoekenAsync("haven oostm");
        await Expect(Opties(bezoek)).ToHaveCountAsync(1);
        await bezoek.Pagina.Locator("h1").ClickAsync();
        await Expect(Lijst(bezoek)).ToBeHiddenAsync();
        await Veld(bezoek).PressAsync("ArrowDown");
        await Opties(bezoek).First.ClickAsync();
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
        await bezoek.TekstAsync("0428.364.866");

        await bezoek.NaarTerugAsync();
        await bezoek.KopAsync("Voor welke organisatie?");
        await Expect(Veld(bezoek)).ToBeEnabledAsync();
    }

    [Fact]
    public async Task Wie_geen_beheerder_heeft_leidt_naar_de_uitleg()
    {
        await using var bezoek = await ZoekenAsync("visrok");
        await Opties(bezoek).First.ClickAsync();
        await bezoek.KopAsync("Deze organisatie heeft nog geen beheerder");
    }

    [Fact]
    public async Task Ook_wie_beheerder_wil_worden_vindt_zijn_organisatie_terwijl_hij_typt()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", "/user/aanvraag_beheerder?dg=LB");
        await Veld(bezoek).PressSequentiallyAsync("kruisd");
        await Expect(Opties(bezoek)).ToHaveCountAsync(1);
        await Veld(bezoek).PressAsync("ArrowDown");
        await Veld(bezoek).PressAsync("Enter");
        await Expect(bezoek.Pagina).ToHaveURLAsync(EindigtOp("/user/aanvraag_beheerder?dg=LB&oc=0190960138"));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task Wat_er_ook_faalt_het_formulier_zoekt_gewoon(int status)
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", Zoeken);
        await bezoek.Pagina.RouteAsync("**/organisaties/zoeken*", route => status == 0 ? route.AbortAsync() : route.FulfillAsync(new() { Status = status }));
        var gevraagd = bezoek.Pagina.WaitForRequestAsync("**/organisaties/zoeken*");
        await Veld(bezoek).FillAsync("haven");
        await gevraagd;
        await Expect(Lijst(bezoek)).ToBeHiddenAsync();
        await Veld(bezoek).PressAsync("Enter");
        await bezoek.Link("Haven van Oostmeer NV").ClickAsync();
        await bezoek.KopAsync("Gebruikersrecht aanvragen");
    }

    [Fact]
    public async Task Alleen_wat_het_laatst_getypt_is_telt()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", Zoeken);
        var gevraagd = new List<string>();
        bezoek.Pagina.Request += (_, verzoek) =>
        {
            if (verzoek.Url.Contains("/organisaties/zoeken", StringComparison.Ordinal)) gevraagd.Add(verzoek.Url);
        };
        await Veld(bezoek).PressSequentiallyAsync("scheepswerf", new() { Delay = 10 });
        await Expect(Opties(bezoek)).ToHaveCountAsync(1);

        Assert.EndsWith("zoek=scheepswerf", gevraagd[^1], StringComparison.Ordinal);
        Assert.True(gevraagd.Count < 6, string.Join("\n", gevraagd));
    }

    private async Task<Bezoek> ZoekenAsync(string woorden)
    {
        var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync("jan-peeters", Zoeken);
        await bezoek.KopAsync("Voor welke organisatie?");
        await Veld(bezoek).PressSequentiallyAsync(woorden);
        return bezoek;
    }

    private static Regex EindigtOp(string tekst) => new(Regex.Escape(tekst) + "$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static ILocator Veld(Bezoek bezoek) => bezoek.Pagina.GetByRole(AriaRole.Combobox);

    private static ILocator Lijst(Bezoek bezoek) => bezoek.Pagina.Locator("[role=listbox]");

    private static ILocator Opties(Bezoek bezoek) => bezoek.Pagina.GetByRole(AriaRole.Option);
}
