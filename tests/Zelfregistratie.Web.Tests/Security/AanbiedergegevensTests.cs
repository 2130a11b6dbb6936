using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class AanbiedergegevensTests
{
    private const string Issuer = "https://sleutel.example/op";

    private readonly FakeTimeProvider klok = new();
    private readonly Ophaler ophaler = new();

    [Theory]
    [InlineData(Issuer, true)]
    [InlineData(Issuer + "/", true)]
    [InlineData("https://kwaad.example/op", false)]
    [InlineData("https://sleutel.example", false)]
    [InlineData("", false)]
    public async Task Alleen_gegevens_van_de_ingestelde_aanbieder_worden_gebruikt(string issuer, bool goed)
    {
        ophaler.Issuer = issuer;

        var fout = await Record.ExceptionAsync(() => Gegevens().GetConfigurationAsync(TestContext.Current.CancellationToken));

        Assert.Equal(goed, fout is null);
        if (!goed) Assert.Contains("not of Aanmelden:Authority", Assert.IsType<AanbiederOnbereikbaar>(fout).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_te_kleine_sleutel_van_de_aanbieder_telt_niet_mee()
    {
        ophaler.Bits = [1024, 2048];

        var gegevens = await Gegevens().GetConfigurationAsync(TestContext.Current.CancellationToken);

        Assert.Equal([2048], gegevens.SigningKeys.Select(sleutel => sleutel.KeySize));
    }

    [Fact]
    public async Task Wie_tegelijk_vraagt_wacht_op_een_antwoord_en_dat_geldt_twaalf_uur()
    {
        var gegevens = Gegevens();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken)));
        klok.Advance(TimeSpan.FromHours(11));
        await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, ophaler.Keren);

        klok.Advance(TimeSpan.FromHours(2));
        await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, ophaler.Keren);
    }

    [Fact]
    public async Task Om_nieuwe_sleutels_vragen_gaat_hoogstens_een_keer_per_minuut()
    {
        var gegevens = Gegevens();
        await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);

        for (var keer = 0; keer < 5; keer++)
        {
            gegevens.RequestRefresh();
            await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, ophaler.Keren);
        klok.Advance(Aanbiedergegevens.Tussentijd);
        await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, ophaler.Keren);
    }

    [Fact]
    public async Task Is_de_aanbieder_weg_dan_blijft_gelden_wat_het_laatst_kwam()
    {
        var gegevens = Gegevens();
        var eerst = await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken);
        ophaler.IsWeg = true;
        klok.Advance(TimeSpan.FromDays(1));

        Assert.Same(eerst, await gegevens.GetConfigurationAsync(TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<AanbiederOnbereikbaar>(() => Gegevens().GetConfigurationAsync(TestContext.Current.CancellationToken));
    }

    private Aanbiedergegevens Gegevens() => new(Issuer, Issuer + "/.well-known/openid-configuration", ophaler, klok);

    private sealed class Ophaler : IDocumentRetriever
    {
        private int keren;

        public string Issuer { get; set; } = AanbiedergegevensTests.Issuer;

        public int[] Bits { get; set; } = [2048];

        public bool IsWeg { get; set; }

        public int Keren => keren;

        public Task<string> GetDocumentAsync(string address, CancellationToken cancel)
        {
            if (IsWeg) throw new IOException("Away.");
            if (address.EndsWith("/keys", StringComparison.Ordinal)) return Task.FromResult(JsonSerializer.Serialize(new { keys = Bits.Select(Sleutel) }));

            Interlocked.Increment(ref keren);
            return Task.FromResult(JsonSerializer.Serialize(new { issuer = Issuer, jwks_uri = "https://sleutel.example/op/keys" }));
        }

        private static Dictionary<string, string> Sleutel(int bits)
        {
            using var rsa = RSA.Create(bits);
            var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)));
            return new(StringComparer.Ordinal) { ["kty"] = jwk.Kty, ["n"] = jwk.N, ["e"] = jwk.E, ["kid"] = $"van {bits}", ["use"] = "sig" };
        }
    }
}
