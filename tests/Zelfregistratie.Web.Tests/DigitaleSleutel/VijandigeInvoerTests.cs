using System.Net;
using System.Text;
using CsCheck;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

/// <summary>What a stranger can send gets a clear answer of the provider or a page, never a failure of the server.</summary>
[Collection(SleutelFixture.Collectie)]
public sealed class VijandigeInvoerTests(SleutelFixture sleutel) : IDisposable
{
    private const int Keren = 250;

    private static readonly string[] Namen =
    [
        "client_id", "redirect_uri", "response_type", "response_mode", "scope", "state", "nonce", "code_challenge", "code_challenge_method",
        "acr_values", "login_hint", "prompt", "max_age", "request", "request_uri", "id_token_hint", "claims", "resource", "sleutel", "zoek", "keuze",
        "Voornaam", "Naam", "Rijksregisternummer", "ZonderRijksregisternummer", "Email", "Sleutel", "post_logout_redirect_uri", "__RequestVerificationToken",
        "grant_type", "code", "code_verifier", "client_secret", "client_assertion", "client_assertion_type",
    ];

    private static readonly string[] Lastig =
    [
        "", " ", "\0", "%", "%00", "\r\nX-Kop: 1", "<script>alert(1)</script>", "' OR 1=1 --", "../../etc/passwd", "javascript:alert(1)", "//x", "http://",
        "eid", "true", "authorization_code", "code", "openid", "openid rrn vo", "form_post", "fragment", "e30=", "eyJjYXBfaGludCI6MX0", "eyJhbGciOiJub25lIn0.e30.",
        "W10", "bnVsbA==", "nele", "none", "login", "S256", "𝕏", "\u202e", "9999999999999999999999", "{\"a\":[[[[]]]]}", "naam@voorbeeld.example",
    ];

    private static readonly Gen<string> Waarde = Gen.OneOf(
        Gen.OneOf(Lastig), Gen.String, Gen.String[Gen.Char['a', 'z'], 0, 3000], Gen.Select(Gen.OneOf(Lastig), Gen.String, string.Concat));

    private static readonly Gen<(string Naam, string Waarde)[]> Velden =
        Gen.Select(Gen.OneOf(Gen.OneOf(Namen), Gen.String[0, 20]), Waarde).Array[0, 12];

    private readonly Toepassing toepassing = new(sleutel.Server);

    public void Dispose() => toepassing.Dispose();

    [Theory]
    [InlineData("/op/v1/auth")]
    [InlineData("/op/v1/auth/persoon")]
    [InlineData("/op/v1/logout")]
    [InlineData("/op/v1/userinfo")]
    [InlineData("/op/.well-known/openid-configuration")]
    public Task Een_willekeurig_adres_geeft_nooit_een_serverfout(string pad) =>
        Gen.Select(Velden, Gen.Bool).SampleAsync(async (velden, geldig) =>
            await ControlerenAsync(new HttpRequestMessage(HttpMethod.Get, $"{pad}?{Gecodeerd(Aangevuld(velden, geldig))}")), iter: Keren);

    [Theory]
    [InlineData("/op/v1/auth")]
    [InlineData("/op/v1/auth/persoon")]
    [InlineData("/op/v1/auth/zelf")]
    [InlineData("/op/v1/auth/annuleren")]
    [InlineData("/op/v1/token")]
    [InlineData("/op/v1/logout")]
    public Task Een_willekeurig_formulier_geeft_nooit_een_serverfout(string pad) =>
        Gen.Select(Velden, Gen.Bool).SampleAsync(async (velden, geldig) =>
            await ControlerenAsync(new HttpRequestMessage(HttpMethod.Post, pad)
            {
                Content = new StringContent(Gecodeerd(Aangevuld(velden, geldig)), Encoding.UTF8, "application/x-www-form-urlencoded"),
            }), iter: Keren);

    [Theory]
    [InlineData("Aanmelden")]
    [InlineData("Nele Verlinden")]
    public async Task Een_eigen_formulier_met_willekeurige_velden_geeft_nooit_een_serverfout(string knop)
    {
        var pagina = await toepassing.NaarPersoonAsync();
        string[] eigen = ["Voornaam", "Naam", "Rijksregisternummer", "ZonderRijksregisternummer", "Email", "Sleutel", "sleutel", "zoek", "state", "login_hint"];

        await Gen.Select(Gen.OneOf(eigen), Waarde).Array[1, 6].SampleAsync(
            async velden => Netjes(await pagina.DrukAsync(knop, velden)), iter: Keren);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "%%%=&&&==;")]
    [InlineData("application/json", "{\"client_id\":1}")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nrommel")]
    [InlineData("text/plain", "wat is dit")]
    public async Task Een_misvormd_bericht_krijgt_een_antwoord_van_de_vierhonderd(string soort, string bericht)
    {
        foreach (var pad in new[] { "/op/v1/auth", "/op/v1/auth/zelf", "/op/v1/token", "/op/v1/logout", "/op/v1/userinfo" })
        {
            using var inhoud = new ByteArrayContent(Encoding.UTF8.GetBytes(bericht));
            inhoud.Headers.TryAddWithoutValidation("Content-Type", soort);
            using var vraag = new HttpRequestMessage(HttpMethod.Post, pad) { Content = inhoud };

            await ControlerenAsync(vraag);
        }
    }

    [Fact]
    public async Task Een_veel_te_groot_formulier_krijgt_een_antwoord_van_de_vierhonderd()
    {
        var velden = string.Join('&', Enumerable.Range(0, 5000).Select(nummer => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"v{nummer}=1")));
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/op/v1/auth/zelf") { Content = new StringContent(velden, Encoding.UTF8, "application/x-www-form-urlencoded") };

        var pagina = await Pagina.OphalenAsync(toepassing.Http, vraag);

        Assert.Equal((400, "Je kunt niet verder"), ((int)pagina.Status, pagina.Titel));
    }

    private IEnumerable<(string Naam, string Waarde)> Aangevuld((string Naam, string Waarde)[] velden, bool geldig) =>
        geldig ? toepassing.Verzoek.Select(v => (v.Key, v.Value!)).Where(v => velden.All(veld => veld.Naam != v.Key)).Concat(velden) : velden;

    private static string Gecodeerd(IEnumerable<(string Naam, string Waarde)> velden) =>
        string.Join('&', velden.Select(veld => $"{WebUtility.UrlEncode(veld.Naam)}={WebUtility.UrlEncode(veld.Waarde)}"));

    private async Task ControlerenAsync(HttpRequestMessage vraag)
    {
        using (vraag) Netjes(await Pagina.OphalenAsync(toepassing.Http, vraag));
    }

    private void Netjes(Pagina pagina)
    {
        if ((int)pagina.Status >= 500) Assert.Fail(sleutel.Log.LaatsteFout ?? pagina.Antwoord.ToString());
    }
}
