using System.Buffers.Text;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

/// <summary>An application that lets somebody sign in, as a browser and a server see it.</summary>
internal sealed class Toepassing : IDisposable
{
    public const string Terug = "https://toepassing.example/terug";
    public const string Verifier = "een-verifier-van-minstens-43-tekens-lang-voor-pkce";

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };

    public Toepassing(SleutelServer server)
    {
        Http = new HttpClient(handler) { BaseAddress = server.Adres };
        Verzoek = new(StringComparer.Ordinal)
        {
            ["client_id"] = SleutelFixture.MetSecret,
            ["redirect_uri"] = Terug,
            ["response_type"] = "code",
            ["scope"] = "openid profile rrn vo wettelijkvertegenwoordiger",
            ["state"] = "staat & zo",
            ["nonce"] = "eenmalig",
            ["code_challenge"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        };
    }

    public HttpClient Http { get; }

    /// <summary>The parameters of the authorization request; a test changes what it is about.</summary>
    public Dictionary<string, string?> Verzoek { get; }

    public Task<Pagina> BeginnenAsync() => OpenenAsync(QueryHelpers.AddQueryString("/op/v1/auth", Verzoek));

    public Task<Pagina> OpenenAsync(string adres) => Pagina.OphalenAsync(Http, new HttpRequestMessage(HttpMethod.Get, adres));

    public async Task<Pagina> NaarPersoonAsync(Sleutel? sleutel = null) =>
        await (await BeginnenAsync()).DrukAsync((sleutel ?? Sleutels.Itsme).Naam);

    /// <summary>Signs somebody in and returns the code.</summary>
    public async Task<string> CodeAsync(string persoon, Sleutel? sleutel = null)
    {
        var terug = await (await NaarPersoonAsync(sleutel)).DrukAsync(persoon);
        return terug.Terug("code") ?? throw new InvalidOperationException($"No code: {terug.Naar}");
    }

    /// <summary>Exchanges the code, by default with the secret in the form.</summary>
    public async Task<(int Status, JsonElement Antwoord)> InwisselenAsync(
        string code, Dictionary<string, string>? extra = null, AuthenticationHeaderValue? basic = null, string? verifier = Verifier)
    {
        var velden = new Dictionary<string, string>(extra ?? SleutelFixture.SecretInFormulier, StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = Terug,
        };
        if (verifier is not null) velden["code_verifier"] = verifier;
        using var vraag = new HttpRequestMessage(HttpMethod.Post, "/op/v1/token") { Content = new FormUrlEncodedContent(velden) };
        vraag.Headers.Authorization = basic;
        using var antwoord = await Http.SendAsync(vraag, TestContext.Current.CancellationToken);
        var json = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)antwoord.StatusCode, JsonElement.Parse(json));
    }

    /// <summary>Signs somebody in all the way and returns the claims of the id token and those of userinfo.</summary>
    public async Task<(JsonWebToken IdToken, Dictionary<string, string> Userinfo)> AanmeldenAsync(string persoon, Sleutel? sleutel = null)
    {
        var (status, antwoord) = await InwisselenAsync(await CodeAsync(persoon, sleutel));
        Assert.Equal(200, status);
        var (_, userinfo) = await UserinfoAsync(antwoord.GetProperty("access_token").GetString()!);
        return (new JsonWebToken(antwoord.GetProperty("id_token").GetString()), userinfo);
    }

    public async Task<(int Status, Dictionary<string, string> Claims)> UserinfoAsync(string accessToken)
    {
        using var vraag = new HttpRequestMessage(HttpMethod.Get, "/op/v1/userinfo");
        vraag.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var antwoord = await Http.SendAsync(vraag, TestContext.Current.CancellationToken);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)antwoord.StatusCode, antwoord.IsSuccessStatusCode ? JsonSerializer.Deserialize<Dictionary<string, string>>(tekst)! : []);
    }

    public void Dispose()
    {
        Http.Dispose();
        handler.Dispose();
    }
}
