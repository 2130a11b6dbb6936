using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>Somebody at a browser of their own: own cookies, one page.</summary>
internal sealed class Bezoek(Browserproef proef, IBrowserContext context, IPage pagina) : IAsyncDisposable
{
    private const string Itsme = "itsme";

    public IPage Pagina => pagina;

    public Browserproef Proef => proef;

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>Opens a page of the portal.</summary>
    public async Task<int> NaarAsync(string pad) => (await pagina.GotoAsync(pad))!.Status;

    /// <summary>Chooses a digital key and somebody of the demo. The browser stands at the stand-in, and comes back to the portal.</summary>
    public async Task AanmeldenAlsAsync(string id, string sleutel = Itsme)
    {
        await SleutelAsync(sleutel);
        await pagina.Locator($"button[name=keuze][value='{id}'], button[name=keuze][value^='{id}|']").First.ClickAsync();
        await TerugAsync();
    }

    /// <summary>Chooses a digital key and types somebody in.</summary>
    public async Task AanmeldenAlsAsync(Burger burger)
    {
        await SleutelAsync(Itsme);
        await pagina.GetByText("Zelf iemand invullen").ClickAsync();
        await pagina.GetByLabel("Voornaam").FillAsync(burger.Voornaam);
        await pagina.Locator("#Naam").FillAsync(burger.Familienaam);
        await pagina.Locator("#Rijksregisternummer").FillAsync(burger.Insz);
        await pagina.Locator("#Email").FillAsync(burger.Email);
        await KlikAsync("Aanmelden");
        await TerugAsync();
    }

    /// <summary>Signs in and opens a page of the portal.</summary>
    public async Task AangemeldNaarAsync(string id, string pad)
    {
        await NaarAsync($"/aanmelden?terug={Uri.EscapeDataString(pad)}");
        await AanmeldenAlsAsync(id);
    }

    /// <summary>Asks the right Lezer of the Subsidieloket for Haven van Oostmeer NV, from link to confirmation.</summary>
    public async Task IndienenAsync(Burger burger, string reden = "Ik wil de dossiers van de haven lezen.")
    {
        await NaarAsync("/user/aanvraag?ec=SL-LEZER&dg=EA&oc=0428364866");
        await AanmeldenAlsAsync(burger);
        await pagina.GetByLabel("Vaste medewerker").CheckAsync();
        await pagina.Locator("#Reden").FillAsync(reden);
        await KlikAsync("Verder naar controle");
        await KlikAsync("Aanvraag indienen");
        await KopAsync("Je aanvraag is ingediend");
    }

    /// <summary>Back to the page before, as with the button of the browser.</summary>
    public Task NaarTerugAsync() => pagina.GoBackAsync();

    public Task SleutelAsync(string sleutel) => pagina.Locator($"button[name=sleutel][value='{sleutel}']").ClickAsync();

    public Task KlikAsync(string knop) => Knop(knop).ClickAsync();

    public ILocator Knop(string naam) => pagina.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true });

    public ILocator Link(string naam) => pagina.GetByRole(AriaRole.Link, new() { Name = naam });

    public Task KopAsync(string titel) => Expect(pagina.Locator("h1")).ToHaveTextAsync(titel);

    public Task KopBegintMetAsync(string titel) => Expect(pagina.Locator("h1")).ToHaveTextAsync(new Regex("^" + titel, RegexOptions.None, TimeSpan.FromSeconds(1)));

    public Task TekstAsync(string tekst) => Expect(pagina.Locator("main")).ToContainTextAsync(tekst);

    /// <summary>Checks the page as it stands, and makes a picture of it at both widths.</summary>
    public Task VastleggenAsync(string naam) => Scherm.VastleggenAsync(pagina, naam);

    /// <summary>Opens the newest mail to an address that has some words in its subject; waits until it has come.</summary>
    public async Task MailAsync(string aan, string onderwerp)
    {
        var gevonden = pagina.Locator(".mails a").Filter(new() { HasText = onderwerp }).First;
        await Geduld.TotAsync(
            async () =>
            {
                await pagina.GotoAsync(new Uri(proef.Demo.Mailbox, "/?aan=" + Uri.EscapeDataString(aan)).ToString());
                return await gevonden.CountAsync() > 0;
            },
            $"mail to {aan} about {onderwerp}");
        await gevonden.ClickAsync();
    }

    /// <summary>Follows the button of the mail that is open.</summary>
    public async Task KnopVanMailAsync()
    {
        var knop = pagina.FrameLocator("iframe").Locator("a").First;
        await Geduld.TotAsync(() => VolgenAsync(knop), "the page behind the button of the mail");
    }

    // A frame that is still loading swallows the click.
    private async Task<bool> VolgenAsync(ILocator knop)
    {
        try
        {
            await knop.ClickAsync(new() { Timeout = 3_000 });
            await Expect(pagina).Not.ToHaveURLAsync(BegintMet(proef.Demo.Mailbox), new() { Timeout = 3_000 });
        }
        catch (Exception fout) when (fout is PlaywrightException or TimeoutException)
        {
            return !pagina.Url.StartsWith(proef.Demo.Mailbox.ToString(), StringComparison.Ordinal);
        }

        return true;
    }

    // Not WaitForURLAsync: that can miss the event it waits for (playwright-dotnet issue 3364).
    private Task TerugAsync() => Expect(pagina).ToHaveURLAsync(BegintMet(proef.Demo.Portaal), new() { Timeout = 30_000 });

    private static Regex BegintMet(Uri adres) => new("^" + Regex.Escape(adres.ToString()), RegexOptions.None, TimeSpan.FromSeconds(1));
}
