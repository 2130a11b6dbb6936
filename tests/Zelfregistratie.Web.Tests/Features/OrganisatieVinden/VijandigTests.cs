using System.Net;
using CsCheck;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.OrganisatieVinden;

/// <summary>What strangers search for: an answer, nothing written, never an error of the portal.</summary>
public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const int Aantal = 150;

    [Theory]
    [InlineData("/organisaties/zoeken?dg=EA&zoek=")]
    [InlineData("/organisaties/zoeken?zoek=x&dg=")]
    [InlineData("/recht-zoeken?zoek=")]
    [InlineData("/recht-zoeken/toepassing?an=")]
    [InlineData("/recht-zoeken/organisatie?ec=")]
    public async Task Wat_er_ook_gezocht_wordt_het_antwoord_is_duidelijk(string adres)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        await Vijandig.Tekst.SampleAsync(
            async tekst =>
            {
                var pagina = await bezoeker.PaginaAsync(adres + Vijandig.Ontsnapt(tekst), volgen: false);
                Assert.True(pagina.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Found, $"{pagina.Status} for {tekst}");
                Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
                Assert.DoesNotContain("<script>alert", pagina.Inhoud, StringComparison.Ordinal);
            },
            iter: Aantal,
            threads: 1);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("ab ")]
    [InlineData("%27;-- ")]
    [InlineData("!?.,;:")]
    [InlineData("%00")]
    [InlineData("%ed%a0%80")]
    public async Task Een_vraag_van_tienduizend_tekens_krijgt_gewoon_antwoord(string stuk)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var lang = string.Concat(Enumerable.Repeat(stuk, 10_000 / stuk.Length));

        foreach (var adres in new[] { "/organisaties/zoeken?dg=EA&zoek=", "/recht-zoeken?zoek=" })
        {
            var pagina = await bezoeker.PaginaAsync(adres + lang);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.True(pagina.Inhoud.Length < 40_000, "The answer grows with the question.");
        }
    }
}
