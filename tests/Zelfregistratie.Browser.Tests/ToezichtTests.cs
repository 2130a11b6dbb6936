using System.Text;
using Microsoft.Playwright;
using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

/// <summary>The pages of the centrale beheerder.</summary>
[Trait("Nodig", "Browser")]
public sealed class ToezichtTests(Browserproef proef)
{
    private const string Nadia = "nadia-wouters";

    [Fact]
    public async Task Het_overzicht_de_cijfers_en_de_mails()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/toezicht");
        await bezoek.KopAsync("Toezicht");
        await bezoek.VastleggenAsync("toezicht");
        await bezoek.NaarAsync("/toezicht/cijfers");
        await bezoek.VastleggenAsync("cijfers");
        await bezoek.NaarAsync("/toezicht/cijfers?tot=2020-01-31");
        await bezoek.VastleggenAsync("cijfers-leeg");
        await bezoek.NaarAsync("/toezicht/mails");
        await bezoek.VastleggenAsync("mails");
        await bezoek.Pagina.Locator("main table a").First.ClickAsync();
        await bezoek.VastleggenAsync("mail");
        await bezoek.NaarAsync("/toezicht/mails?aan=niemand%40nergens.example");
        await bezoek.VastleggenAsync("mails-leeg");
    }

    [Fact]
    public async Task De_rollen_van_het_portaal()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/toezicht/rollen");
        await bezoek.TekstAsync("Zonder doelgroepverantwoordelijke");
        await bezoek.VastleggenAsync("rollen");
        await bezoek.NaarAsync("/toezicht/rollen/aanstellen");
        await bezoek.VastleggenAsync("rol-aanstellen");
        await bezoek.KlikAsync("Aanstellen");
        await bezoek.VastleggenAsync("rol-aanstellen-fouten");
        await bezoek.NaarAsync("/toezicht/rollen?zoek=Lenaerts");
        await bezoek.Pagina.GetByText("Wegnemen").First.ClickAsync();
        await bezoek.VastleggenAsync("rol-wegnemen");
    }

    [Fact]
    public async Task Het_register_wordt_nagekeken_voor_het_wordt_ingelezen()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/toezicht/toegangsbeheerders");
        await bezoek.TekstAsync("Mieke Baert");
        await bezoek.VastleggenAsync("register");
        await bezoek.Link("Register inlezen").ClickAsync();
        await bezoek.VastleggenAsync("register-inlezen");
        await VersturenAsync(bezoek, $"rijksregisternummer;ondernemingsnummer;van;tot\n{Burger.Nieuw().Insz};0190547590;2026-01-01;\n");
        await bezoek.VastleggenAsync("register-voorbeeld");
        await VersturenAsync(bezoek, "rijksregisternummer;ondernemingsnummer;van;tot\n12345678901;0190547590;2026-13-01;\n");
        await bezoek.VastleggenAsync("register-fouten");
    }

    [Fact]
    public async Task Het_logboek_wordt_doorzocht()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.AangemeldNaarAsync(Nadia, "/toezicht/logboek");
        await bezoek.KopAsync("Logboek");
        await bezoek.VastleggenAsync("logboek");
        await bezoek.NaarAsync("/toezicht/logboek?onderwerp=ZR-ZZZZ-ZZZZ");
        await bezoek.VastleggenAsync("logboek-leeg");
    }

    private static async Task VersturenAsync(Bezoek bezoek, string inhoud)
    {
        await bezoek.Pagina.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "toegangsbeheerders.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(inhoud) });
        await bezoek.KlikAsync("Bestand versturen");
    }
}
