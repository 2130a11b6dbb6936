using System.Net;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Handleiding;

public sealed class HandleidingTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Elk_hoofdstuk_opent_vanuit_hulp_en_toont_zijn_beelden()
    {
        using var bezoeker = proef.Anoniem();
        Assert.NotNull((await bezoeker.PaginaAsync("/hulp")).Document.QuerySelector("a[href='/hulp/handleiding']"));
        var inhoud = await bezoeker.PaginaAsync("/hulp/handleiding");
        var hoofdstukken = inhoud.Document.QuerySelectorAll("main .zr-kieslijst a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(11, hoofdstukken.Count);
        foreach (var adres in hoofdstukken)
        {
            var pagina = await bezoeker.PaginaAsync(adres);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.NotEmpty(pagina.Kop);
            Assert.All(pagina.Document.QuerySelectorAll(".zr-handleiding img"), beeld => Assert.NotEmpty(beeld.GetAttribute("alt")!));
            foreach (var verwijzing in Verwijzingen(pagina))
            {
                Assert.Equal((verwijzing, HttpStatusCode.OK), (verwijzing, (await bezoeker.PaginaAsync(verwijzing)).Status));
            }
        }
    }

    [Theory]
    [InlineData("/hulp/handleiding/bestaat-niet")]
    [InlineData("/hulp/handleiding/..%2f..%2fappsettings")]
    [InlineData("/hulp/handleiding/beelden/bestaat-niet.png")]
    [InlineData("/hulp/handleiding/beelden/..%2f01-een-recht-aanvragen.md.png")]
    public async Task Wat_er_niet_is_wordt_niet_gevonden(string adres)
    {
        using var bezoeker = proef.Anoniem();

        Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.PaginaAsync(adres)).Status);
    }

    // Chapters and pictures that a chapter leads to, as a browser resolves them.
    private static IEnumerable<string> Verwijzingen(TestSupport.Http.Pagina pagina) => pagina.Document
        .QuerySelectorAll(".zr-handleiding img, .zr-handleiding a")
        .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!)
        .Where(adres => !adres.StartsWith("https:", StringComparison.Ordinal))
        .Select(adres => new Uri(new Uri(PortaalProef.Adres, "/hulp/handleiding/"), adres).PathAndQuery);
}
