using Zelfregistratie.Browser.Tests.Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class BeslissenTests(Browserproef proef)
{
    private const string Lien = "lien-maes";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Afkeuren_met_een_reden_bereikt_de_aanvrager(bool javascript)
    {
        var burger = await AanvraagAsync();
        await using var bezoek = await proef.BezoekAsync(javascript);
        await OpenenAsync(bezoek, Lien, burger, "Afkeuren");
        await bezoek.KlikAsync("Afkeuren");
        await bezoek.KopAsync("Aanvraag afkeuren");
        if (javascript)
        {
            await Expect(bezoek.Pagina).ToHaveTitleAsync("Fout: Aanvraag afkeuren");
            await bezoek.VastleggenAsync("afkeuren-fouten");
        }

        await RedenAsync(bezoek, "Vraag dit aan bij je eigen werkgever.");
        await bezoek.KlikAsync("Afkeuren");
        await bezoek.TekstAsync($"De aanvraag van {burger.Naam} is afgekeurd.");
        if (javascript)
        {
            await bezoek.VastleggenAsync("taken-melding");
        }

        await bezoek.MailAsync(burger.Email, "afgekeurd");
        await Expect(bezoek.Pagina.FrameLocator("iframe").GetByText("Vraag dit aan bij je eigen werkgever.").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_kant_en_klare_reden_is_een_klik(bool javascript)
    {
        var burger = await AanvraagAsync();
        await using var bezoek = await proef.BezoekAsync(javascript);
        await OpenenAsync(bezoek, Lien, burger, "Goedkeuren");
        await bezoek.Pagina.GetByLabel("Je vervangt een tijd lang een collega.").CheckAsync();
        await bezoek.KlikAsync("Goedkeuren");
        await bezoek.TekstAsync($"De aanvraag van {burger.Naam} is goedgekeurd.");
        await bezoek.MailAsync(burger.Email, "goedgekeurd");
        await Expect(bezoek.Pagina.FrameLocator("iframe").GetByText("Je vervangt een tijd lang een collega.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Goedkeuren_toont_fouten_en_een_voorbeeld_van_de_mail()
    {
        var burger = await AanvraagAsync();
        await using var bezoek = await proef.BezoekAsync();
        await OpenenAsync(bezoek, Lien, burger, "Goedkeuren");
        await bezoek.VastleggenAsync("goedkeuren");
        await bezoek.KlikAsync("Goedkeuren");
        await Expect(bezoek.Pagina).ToHaveTitleAsync("Fout: Aanvraag goedkeuren");
        await bezoek.VastleggenAsync("goedkeuren-fouten");

        await RedenAsync(bezoek, "Dit klopt met je contract.");
        await bezoek.KlikAsync("Voorbeeld van de e-mail");
        await bezoek.TekstAsync("Er is nog niets beslist of verstuurd.");
        await bezoek.VastleggenAsync("goedkeuren-voorbeeld");
        await bezoek.KlikAsync("Goedkeuren");
        await bezoek.TekstAsync($"De aanvraag van {burger.Naam} is goedgekeurd.");
    }

    [Fact]
    public async Task Goedkeuren_voor_wie_al_een_werkrelatie_heeft_vraagt_er_geen()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Lien, "/taken?zoek=Idrissi");
        await bezoek.Link("Goedkeuren: aanvraag van Amina El Idrissi").ClickAsync();
        await Expect(bezoek.Pagina.Locator("[id='Formulier_Email']")).ToHaveCountAsync(0);
        await bezoek.VastleggenAsync("goedkeuren-met-werkrelatie");
        await bezoek.NaarAsync("/taken?zoek=Roodebeke");
        await bezoek.Pagina.GetByText("Afkeuren", new() { Exact = true }).First.ClickAsync();
        await bezoek.VastleggenAsync("afkeuren-lange-naam");
    }

    [Fact]
    public async Task Van_twee_beheerders_beslist_er_een_en_de_ander_ziet_wie_wat_deed()
    {
        var burger = await AanvraagAsync();
        await using var lien = await proef.BezoekAsync();
        await using var karim = await proef.BezoekAsync();
        await OpenenAsync(lien, Lien, burger, "Goedkeuren");
        await OpenenAsync(karim, "karim-benali", burger, "Afkeuren");
        await karim.VastleggenAsync("afkeuren");
        await RedenAsync(karim, "We kennen je niet op het onthaal.");
        await karim.KlikAsync("Afkeuren");
        await karim.TekstAsync("is afgekeurd");

        await RedenAsync(lien, "Dit klopt met je contract.");
        var antwoord = await lien.Pagina.RunAndWaitForResponseAsync(() => lien.KlikAsync("Goedkeuren"), antwoord => antwoord.Request.Method == "POST");
        Assert.Equal(409, antwoord.Status);
        await lien.KopAsync("Deze aanvraag is al behandeld");
        await lien.TekstAsync("Karim Benali");
        await lien.TekstAsync("We kennen je niet op het onthaal.");
        await lien.VastleggenAsync("al-behandeld");
    }

    private static Task RedenAsync(Bezoek bezoek, string reden) => bezoek.Pagina.Locator("[id='Formulier_Reden']").FillAsync(reden);

    private static async Task OpenenAsync(Bezoek bezoek, string wie, Burger burger, string wat)
    {
        await bezoek.AangemeldNaarAsync(wie, $"/taken?zoek={burger.Familienaam}");
        await bezoek.Link($"{wat}: aanvraag van {burger.Naam}").ClickAsync();
    }

    private async Task<Burger> AanvraagAsync()
    {
        var burger = Burger.Nieuw("Wannes");
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.IndienenAsync(burger);
        return burger;
    }
}
