using Zelfregistratie.Browser.Tests.Proefbank;

namespace Zelfregistratie.Browser.Tests;

[Trait("Nodig", "Browser")]
public sealed class HandleidingTests(Browserproef proef)
{
    [Fact]
    public async Task De_handleiding_en_elk_hoofdstuk_zijn_toegankelijk()
    {
        await using var bezoek = await proef.BezoekAsync();
        await bezoek.NaarAsync("/hulp");
        await bezoek.Link("De handleiding, stap voor stap").ClickAsync();
        await bezoek.KopAsync("Handleiding");
        await bezoek.VastleggenAsync("handleiding");
        var hoofdstukken = await bezoek.Pagina.Locator("main .zr-kieslijst a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        Assert.NotEmpty(hoofdstukken);
        foreach (var hoofdstuk in hoofdstukken)
        {
            Assert.Equal(200, await bezoek.NaarAsync(hoofdstuk));
            await bezoek.VastleggenAsync("handleiding-" + hoofdstuk.Split('/')[^1]);
        }
    }
}
