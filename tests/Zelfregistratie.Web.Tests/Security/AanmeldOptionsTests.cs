using System.Security.Cryptography;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class AanmeldOptionsTests
{
    public static TheoryData<string, Action<AanmeldOptions>> Fouten => new()
    {
        { "Aanmelden:Authority", options => options.Authority = "" },
        { "Aanmelden:Authority", options => options.Authority = "geen adres" },
        { "Aanmelden:RequireHttps", options => options.Authority = "http://sleutel.example/op" },
        { "Aanmelden:ClientId", options => options.ClientId = "" },
        { "Aanmelden:ClientSecret", options => options.ClientSecret = null },
        { "Aanmelden:ClientSleutel", options => options.ClientSleutel = "geen sleutel" },
        { "Aanmelden:ClientSleutel", options => (options.ClientSecret, options.ClientSleutel) = ("", "geen sleutel") },
        { "Aanmelden:ClientSleutel", options => (options.ClientSecret, options.ClientSleutel) = ("", "{\"kty\":\"RSA\"}") },
        { "Aanmelden:ClientSleutel", options => (options.ClientSecret, options.ClientSleutel) = ("", Klein()) },
        { "Aanmelden:ClientSecretBasic", options => (options.ClientSecret, options.ClientSleutel, options.ClientSecretBasic) = ("", Klein(), true) },
        { "Aanmelden:MaxAge", options => options.MaxAge = TimeSpan.FromSeconds(-1) },
        { "Aanmelden:Scopes", options => options.Scopes = "profile rrn" },
        { "Aanmelden:Sleutels:leeg", options => options.Sleutels["leeg"] = new Sleutelsoort { Naam = "Zonder acr", Niveau = Zekerheidsniveau.Hoog } },
        { "Aanmelden:OverHttp", options => options.OverHttp = true },
        { "Aanmelden:RequireHttps", options => options.RequireHttps = false },
    };

    [Theory]
    [MemberData(nameof(Fouten))]
    public void Een_instelling_die_niet_kan_wordt_bij_naam_genoemd(string instelling, Action<AanmeldOptions> fout)
    {
        var options = Geldig();
        fout(options);

        var uitslag = Valideren(options, Environments.Production);

        Assert.True(uitslag.Failed);
        Assert.Contains(instelling, uitslag.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Met_een_secret_kan_het_portaal_starten() => Assert.False(Valideren(Geldig(), Environments.Production).Failed);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Met_een_sleutel_als_PEM_of_JWK_kan_het_portaal_starten(bool alsJwk)
    {
        using var rsa = RSA.Create(3072);
        var jwk = Microsoft.IdentityModel.Tokens.JsonWebKeyConverter.ConvertFromRSASecurityKey(new(rsa.ExportParameters(includePrivateParameters: true)));
        var options = Geldig();
        options.ClientSecret = null;
        options.ClientSleutel = alsJwk
            ? System.Text.Json.JsonSerializer.Serialize(new { kty = jwk.Kty, n = jwk.N, e = jwk.E, d = jwk.D, p = jwk.P, q = jwk.Q, dp = jwk.DP, dq = jwk.DQ, qi = jwk.QI, kid = "een" })
            : rsa.ExportPkcs8PrivateKeyPem();

        Assert.Null(Valideren(options, Environments.Production).FailureMessage);
        Assert.Equal(3, ClientAssertion.Maken(options, "https://sleutel.example/op", DateTimeOffset.UnixEpoch).Split('.').Length);
    }

    [Fact]
    public void Buiten_productie_mag_alles_over_http()
    {
        var options = Geldig();
        (options.OverHttp, options.RequireHttps, options.Authority) = (true, false, "http://localhost:5081/op");

        Assert.False(Valideren(options, Environments.Development).Failed);
    }

    private static string Klein()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem();
    }

    private static AanmeldOptions Geldig() => new() { Authority = "https://sleutel.example/op", ClientId = "portaal", ClientSecret = "geheim" };

    private static Microsoft.Extensions.Options.ValidateOptionsResult Valideren(AanmeldOptions options, string omgeving) =>
        new AanmeldOptionsValidator(new HostingEnvironment { EnvironmentName = omgeving }).Validate(null, options);
}
