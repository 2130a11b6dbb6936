using System.Net;
using CsCheck;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Cijfers;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly Gen<string> Weken = Gen.Frequency<string>((2, Gen.OneOf<string>("4", "13", "52", "0", "-1", "1000000", "99999999999")), (1, Vijandig.Tekst));

    private static readonly Gen<string> Dagen = Gen.Frequency<string>((2, Gen.OneOf<string>("2026-11-16", "0001-01-01", "9999-12-31", "1/1/2000", "31.12.1999", "2026-02-30")), (1, Vijandig.Tekst));

    [Fact]
    public async Task Wat_iemand_ook_in_het_adres_zet_de_cijfers_antwoorden()
    {
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await Gen.Select(Weken, Dagen, Gen.OneOf<string>("/toezicht/cijfers", "/toezicht/cijfers/exporteren")).SampleAsync(
            async (weken, tot, pad) =>
            {
                var adres = $"{pad}?weken={Vijandig.Ontsnapt(weken)}&tot={Vijandig.Ontsnapt(tot)}";
                var antwoord = await centraal.GetAsync(adres, TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{antwoord.StatusCode} for {adres}");
                Assert.DoesNotContain("<script>alert", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            },
            iter: 300);
    }
}
