using System.Text.Json;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

[Collection(SleutelFixture.Collectie)]
public sealed class OntdekkingTests(SleutelFixture sleutel)
{
    private static readonly string[] Adressen = ["authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint"];

    [Fact]
    public async Task Het_ontdekkingsdocument_noemt_de_adressen_van_de_overheid()
    {
        var document = await OphalenAsync("/op/.well-known/openid-configuration");

        var issuer = sleutel.Server.Issuer.ToString();
        Assert.Equal(issuer, document.GetProperty("issuer").GetString());
        Assert.Equal(
            [$"{issuer}/v1/auth", $"{issuer}/v1/token", $"{issuer}/v1/keys", $"{issuer}/v1/userinfo", $"{issuer}/v1/logout"],
            Adressen.Select(naam => document.GetProperty(naam).GetString()));
    }

    [Theory]
    [InlineData("response_types_supported", "code")]
    [InlineData("grant_types_supported", "authorization_code")]
    [InlineData("response_modes_supported", "form_post fragment query")]
    [InlineData("code_challenge_methods_supported", "S256")]
    [InlineData("id_token_signing_alg_values_supported", "RS256")]
    [InlineData("token_endpoint_auth_methods_supported", "client_secret_basic client_secret_post private_key_jwt")]
    [InlineData("scopes_supported", "openid profile rrn vo wettelijkvertegenwoordiger")]
    public async Task Het_ontdekkingsdocument_belooft_niets_anders_dan_de_overheid(string naam, string verwacht)
    {
        var document = await OphalenAsync("/op/.well-known/openid-configuration");

        Assert.Equal(verwacht, string.Join(' ', document.GetProperty(naam).EnumerateArray().Select(e => e.GetString()).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task De_sleutels_om_te_controleren_zijn_publiek_en_RSA()
    {
        var sleutels = await OphalenAsync("/op/v1/keys");

        var jwk = Assert.Single(sleutels.GetProperty("keys").EnumerateArray());
        Assert.Equal("RSA", jwk.GetProperty("kty").GetString());
        Assert.False(jwk.TryGetProperty("d", out _));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v1/auth")]
    [InlineData("/.well-known/openid-configuration")]
    [InlineData("/op/onbekend")]
    public async Task Buiten_de_adressen_van_de_issuer_is_er_een_nette_404(string adres)
    {
        using var toepassing = new Toepassing(sleutel.Server);

        var pagina = await toepassing.OpenenAsync(adres);

        Assert.Equal((404, "Deze pagina bestaat niet"), ((int)pagina.Status, pagina.Titel));
    }

    private async Task<JsonElement> OphalenAsync(string adres)
    {
        using var http = new HttpClient { BaseAddress = sleutel.Server.Adres };
        return JsonElement.Parse(await http.GetStringAsync(adres, TestContext.Current.CancellationToken));
    }
}
