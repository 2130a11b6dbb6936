using System.Net;
using System.Text;
using CsCheck;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders.Registerwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders;

public sealed class VijandigTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly Gen<string> Cel = Gen.Frequency<string>(
        (2, Gen.OneOf<string>("93051822361", "0428364866", Buur.Code, "2026-01-01", "31/12/2026", "", "=1+1", "@SUM(A1)", "\"", "\"\"", "\"a\"b", "\"open", "a\"b", "\0", "9999-12-31", "0001-01-01")),
        (1, Vijandig.Tekst));

    private static readonly Gen<string> Regel = Gen.Select(Cel.List[0, 7], Gen.OneOf<string>(";", ",", "\t", "|"), (cellen, teken) => string.Join(teken, cellen));

    private static readonly Gen<string> Koppen = Gen.Frequency<string>((4, Gen.OneOf<string>(Kop, "Van,TOT,Ondernemingsnummer,Rijksregisternummer", "\uFEFF" + Kop, "\"van\";tot;ondernemingsnummer;rijksregisternummer", "sep=;\n" + Kop)), (1, Regel));

    private static readonly Gen<byte[]> Bestanden = Gen.Frequency<byte[]>(
        (6, Gen.Select(Koppen, Regel.List[0, 12], Gen.OneOf<string>("\n", "\r\n", "\r"), (kop, regels, einde) => Encoding.UTF8.GetBytes(string.Join(einde, regels.Prepend(kop))))),
        (1, Gen.Byte.Array[0, 400]),
        (1, Gen.Select(Regel, Gen.Int[1, 50_000], (regel, keer) => Encoding.UTF8.GetBytes(Kop + "\n" + string.Concat(Enumerable.Repeat(regel[..Math.Min(20, regel.Length)], keer))))),
        (1, Gen.Select(Koppen, Regel.List[0, 4], (kop, regels) => Encoding.Unicode.GetBytes(string.Join('\n', regels.Prepend(kop))))),
        (1, Gen.Select(Regel.List[0, 4], Gen.Byte.Array[0, 20], (regels, bytes) => (byte[])[.. Encoding.UTF8.GetBytes(Kop + "\n" + string.Join('\n', regels)), .. bytes])));

    [Fact]
    public async Task Wat_een_bestand_ook_bevat_er_komt_een_verslag_en_een_fout_schrijft_niets()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var token = (await bezoeker.PaginaAsync(Adres)).Waarden("main form[enctype]").Where(veld => veld.Key.StartsWith('_')).ToList();

        await Gen.Select(Bestanden, Gen.Bool).SampleAsync(
            async (inhoud, overslaan) =>
            {
                var voor = await proef.StandAsync();
                var antwoord = await bezoeker.VersturenAsync(inhoud, token, toepassen: true, overslaan, volgen: false);
                Assert.True(antwoord.Status is HttpStatusCode.OK or HttpStatusCode.Redirect, antwoord.ToString());
                Assert.DoesNotContain("<script>alert", antwoord.Inhoud, StringComparison.Ordinal);
                Assert.DoesNotContain("93051822361", antwoord.Inhoud, StringComparison.Ordinal);
                if (antwoord.Status == HttpStatusCode.OK) Assert.Equal(voor, await proef.StandAsync());
            },
            iter: 400,
            threads: 1);
    }

    [Fact]
    public async Task Wat_een_vreemde_ook_in_het_adres_zet_het_register_antwoordt()
    {
        await proef.Data.HoofdtoegangsbeheerderAsync(await proef.Data.PersoonAsync(), await proef.Data.OrganisatieAsync());
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        await Gen.Select(Vijandig.Tekst, Gen.Frequency<string>((1, Gen.Long.Select(id => $"{id}")), (1, Vijandig.Tekst)), Gen.Bool).SampleAsync(
            async (zoek, plaats, terug) =>
            {
                var adres = $"/toezicht/toegangsbeheerders?zoek={Vijandig.Ontsnapt(zoek)}&{(terug ? "voor" : "na")}={Vijandig.Ontsnapt(plaats)}";
                var antwoord = await bezoeker.GetAsync(adres, TestContext.Current.CancellationToken);
                Assert.True(antwoord.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{antwoord.StatusCode} for {adres}");
                Assert.DoesNotContain("<script>alert", await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            },
            iter: 300);
    }
}
