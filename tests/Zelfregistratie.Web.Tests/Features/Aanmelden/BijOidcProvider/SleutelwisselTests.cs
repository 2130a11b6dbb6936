using System.Net;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

[Trait("Nodig", "Node")]
public sealed class SleutelwisselTests(OidcProviderProef proef) : IClassFixture<OidcProviderProef>
{
    [Fact]
    public async Task Een_nieuwe_sleutel_van_de_aanbieder_wordt_opgehaald_en_de_oude_blijft_goed_zolang_hij_er_is()
    {
        await AanmeldenAsync();
        await proef.Aanbieder.NieuweSleutelAsync(ondertekent: false);
        await AanmeldenAsync();

        proef.Klok.Advance(TimeSpan.FromMinutes(2));
        await proef.Aanbieder.NieuweSleutelAsync();
        await AanmeldenAsync();

        proef.Klok.Advance(TimeSpan.FromMinutes(2));
        await proef.Aanbieder.NieuweSleutelAsync(oudeBlijft: false);
        await AanmeldenAsync();
    }

    private async Task AanmeldenAsync()
    {
        using var bezoeker = proef.Anoniem();
        using var bijAanbieder = proef.BijAanbieder();
        var pagina = await proef.AanmeldenAsync(bezoeker, bijAanbieder);
        Assert.True(pagina.Status == HttpStatusCode.OK, string.Join('\n', proef.Log.Regels.TakeLast(5)));
    }
}
