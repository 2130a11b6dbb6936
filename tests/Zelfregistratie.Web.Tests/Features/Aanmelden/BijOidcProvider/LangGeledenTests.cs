using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

[Trait("Nodig", "Node")]
public sealed class LangGeledenTests(LangGeledenProef proef) : IClassFixture<LangGeledenProef>
{
    [Fact]
    public async Task Wie_de_sleutel_te_lang_geleden_gebruikte_gebruikt_hem_bij_de_aanbieder_opnieuw()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        Assert.Equal(HttpStatusCode.OK, (await proef.AanmeldenAsync(bezoeker, bijAanbieder)).Status);
        proef.Klok.Advance(TimeSpan.FromHours(2));

        var naar = await proef.BeginnenAsync(bezoeker);

        Assert.Equal("3600", QueryHelpers.ParseQuery(naar.Query)["max_age"].ToString());
        Assert.Equal("Wie ben je?", (await bijAanbieder.PaginaAsync(naar.ToString())).Kop);
    }

    [Fact]
    public async Task Wie_de_vraag_uit_het_adres_haalt_komt_er_niet_in()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        using var eerder = proef.Anoniem();
        await proef.AanmeldenAsync(eerder, bijAanbieder);
        proef.Klok.Advance(TimeSpan.FromHours(2));

        var opnieuw = await ZonderVraagAsync(bezoeker, bijAanbieder, await proef.BeginnenAsync(bezoeker));
        var pagina = await ZonderVraagAsync(bezoeker, bijAanbieder, opnieuw.Naar!);

        Assert.Equal((HttpStatusCode.Forbidden, "Gebruik je digitale sleutel opnieuw"), (pagina.Status, pagina.Kop));
        Assert.Contains("anders=true", pagina.Element("main a.au-c-button--primary").GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain(OidcProviderProef.Sessiekoekje, bezoeker.Koekjes.Keys);
    }

    private static async Task<Pagina> ZonderVraagAsync(Bezoeker bezoeker, Bezoeker bijAanbieder, Uri naar)
    {
        var vraag = QueryHelpers.ParseQuery(naar.Query).Where(deel => deel.Key is not ("max_age" or "prompt"));
        var terug = await bijAanbieder.PaginaAsync(QueryHelpers.AddQueryString(naar.GetLeftPart(UriPartial.Path), vraag));
        return await bezoeker.PaginaAsync(terug.Naar!.ToString());
    }
}
