using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class AanmeldenTests(SleutelFixture sleutel) : IDisposable
{
    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Fact]
    public async Task Met_het_secret_in_het_formulier_lukt_het_inwisselen()
    {
        var (status, antwoord) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"));

        Assert.Equal(200, status);
        var idToken = new JsonWebToken(antwoord.GetProperty("id_token").GetString());
        Assert.Equal("RS256", idToken.Alg);
        Assert.Equal(sleutel.Server.Issuer.ToString(), idToken.Issuer);
        Assert.Equal("eenmalig", idToken.GetClaim("nonce").Value);
        Assert.Equal([SleutelFixture.MetSecret], idToken.Audiences);
        Assert.Equal(3600, antwoord.GetProperty("expires_in").GetInt32());
    }

    [Fact]
    public async Task Met_basic_lukt_het_inwisselen()
    {
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SleutelFixture.MetSecret}:{SleutelFixture.Secret}")));

        var (status, _) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"), extra: [], basic);

        Assert.Equal(200, status);
    }

    [Theory]
    [InlineData("/op")]
    [InlineData("/op/v1/token")]
    public async Task Met_een_ondertekende_verklaring_lukt_het_inwisselen(string bestemd)
    {
        toepassing.Verzoek["client_id"] = SleutelFixture.MetSleutel;

        var (status, antwoord) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"), Verklaring(bestemd, SleutelFixture.Ondertekening));

        Assert.True(status == 200, antwoord.ToString());
    }

    [Fact]
    public async Task Een_verklaring_met_een_andere_handtekening_wordt_geweigerd()
    {
        using var vreemd = System.Security.Cryptography.RSA.Create(2048);
        toepassing.Verzoek["client_id"] = SleutelFixture.MetSleutel;
        var code = await toepassing.CodeAsync("Nele Verlinden");

        var (status, antwoord) = await toepassing.InwisselenAsync(code, Verklaring("/op/v1/token", new(new RsaSecurityKey(vreemd), "RS256")));

        Assert.Equal((401, "invalid_client"), (status, antwoord.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task Een_fout_secret_wordt_geweigerd()
    {
        var extra = new Dictionary<string, string>(SleutelFixture.SecretInFormulier, StringComparer.Ordinal) { ["client_secret"] = "geraden" };

        var (status, antwoord) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"), extra);

        Assert.Equal((401, "invalid_client"), (status, antwoord.GetProperty("error").GetString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("een-andere-verifier-die-ook-lang-genoeg-is-voor-pkce")]
    public async Task Een_code_zonder_de_juiste_verifier_wordt_geweigerd(string? verifier)
    {
        var (status, _) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"), verifier: verifier);

        Assert.Equal(400, status);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(Toepassing.Verifier, "plain")]
    public async Task Zonder_PKCE_met_S256_komt_er_geen_aanmelding(string? challenge, string? methode)
    {
        toepassing.Verzoek["code_challenge"] = challenge;
        toepassing.Verzoek["code_challenge_method"] = methode;

        var pagina = await toepassing.BeginnenAsync();

        Assert.Equal((HttpStatusCode.BadRequest, "Je kunt niet verder"), (pagina.Status, pagina.Titel));
    }

    [Fact]
    public async Task Een_code_geldt_een_keer()
    {
        var code = await toepassing.CodeAsync("Nele Verlinden");
        var (eerste, _) = await toepassing.InwisselenAsync(code);

        var (tweede, antwoord) = await toepassing.InwisselenAsync(code);

        Assert.Equal(200, eerste);
        Assert.Equal((400, "invalid_grant"), (tweede, antwoord.GetProperty("error").GetString()));
    }

    [Fact]
    public async Task Veertig_aanmeldingen_tegelijk_lukken_allemaal()
    {
        var statussen = await Task.WhenAll(Enumerable.Range(0, 40).Select(async _ =>
        {
            using var eigen = new Toepassing(sleutel.Server);
            return (await eigen.InwisselenAsync(await eigen.CodeAsync("Nele Verlinden"))).Status;
        }));

        Assert.All(statussen, status => Assert.Equal(200, status));
    }

    [Theory]
    [InlineData(29, 200)]
    [InlineData(31, 400)]
    public async Task Een_code_geldt_dertig_seconden(int seconden, int verwacht)
    {
        var code = await toepassing.CodeAsync("Nele Verlinden");
        sleutel.Tijd.Advance(TimeSpan.FromSeconds(seconden));

        var (status, _) = await toepassing.InwisselenAsync(code);

        Assert.Equal(verwacht, status);
    }

    [Fact]
    public async Task Een_access_token_geldt_een_uur()
    {
        var (_, antwoord) = await toepassing.InwisselenAsync(await toepassing.CodeAsync("Nele Verlinden"));
        var token = antwoord.GetProperty("access_token").GetString()!;

        sleutel.Tijd.Advance(TimeSpan.FromMinutes(59));
        var (binnenHetUur, _) = await toepassing.UserinfoAsync(token);
        sleutel.Tijd.Advance(TimeSpan.FromMinutes(2));
        var (naHetUur, _) = await toepassing.UserinfoAsync(token);

        Assert.Equal((200, 401), (binnenHetUur, naHetUur));
    }

    private Dictionary<string, string> Verklaring(string bestemd, SigningCredentials ondertekening) => new(StringComparer.Ordinal)
    {
        ["client_id"] = SleutelFixture.MetSleutel,
        ["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ["client_assertion"] = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = SleutelFixture.MetSleutel,
            Audience = new Uri(sleutel.Server.Adres, bestemd).ToString(),
            Claims = new Dictionary<string, object> { ["sub"] = SleutelFixture.MetSleutel, ["jti"] = Guid.NewGuid().ToString() },
            IssuedAt = sleutel.Tijd.GetUtcNow().UtcDateTime,
            NotBefore = sleutel.Tijd.GetUtcNow().UtcDateTime,
            Expires = sleutel.Tijd.GetUtcNow().UtcDateTime.AddMinutes(1),
            SigningCredentials = ondertekening,
        }),
    };
}
