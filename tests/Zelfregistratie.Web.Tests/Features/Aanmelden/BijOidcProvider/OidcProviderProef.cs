using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.Tokens;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden.BijOidcProvider;

/// <summary>The portal with a provider that is not ours, on the same clock. The client is one of those below.</summary>
public class OidcProviderProef : PortaalProef, IAsyncLifetime
{
    public const string MetPost = "met-post";
    public const string MetBasic = "met-basic";
    public const string MetSleutel = "met-sleutel";
    public const string MetAnderAlgoritme = "met-rs512";
    public const string MetGedeeldGeheim = "met-hs256";
    public const string MetMinderScopes = "met-minder-scopes";
    public const string Itsme = "urn:be:vlaanderen:authmech:itsme";
    public const string Wachtwoord = "urn:be:vlaanderen:authmech:wachtwoord";
    public const string Terug = "/hulp?via=aanmelden";
    public const string Sessiekoekje = "__Host-zelfregistratie";

    // Colons and spaces must be escaped before they go in a header.
    private const string Geheim = "een: geheim van meer dan tweeendertig tekens";

    private readonly Lazy<RSA> rsa = new(() => RSA.Create(3072));
    private readonly int poort = OidcProvider.VrijePoort();
    private readonly string client;

    /// <summary>With the client that proves who it is with a secret in the body.</summary>
    public OidcProviderProef()
        : this(MetPost)
    {
    }

    internal OidcProviderProef(string client) => this.client = client;

    /// <summary>The provider.</summary>
    public OidcProvider Aanbieder { get; private set; } = null!;

    /// <summary>Whether the provider runs from the start.</summary>
    protected virtual bool BegintMetAanbieder => true;

    /// <summary>Starts the provider, then the portal.</summary>
    public new async ValueTask InitializeAsync()
    {
        if (BegintMetAanbieder) await AanbiederStartenAsync();
        await base.InitializeAsync();
    }

    /// <summary>Stops both.</summary>
    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Aanbieder is not null) await Aanbieder.DisposeAsync();
        if (rsa.IsValueCreated) rsa.Value.Dispose();
        GC.SuppressFinalize(this);
    }

    internal async Task AanbiederStartenAsync() => Aanbieder = await OidcProvider.StartenAsync(poort, Clients(), Personen());

    /// <summary>A browser of somebody who was not at the provider before.</summary>
    internal Bezoeker BijAanbieder() => Aanbieder.Bezoeker(Klok);

    /// <summary>Begins to sign in at the portal, on the clock of the portal or one that is wrong.</summary>
    internal async Task<Uri> BeginnenAsync(Bezoeker bezoeker, bool anders = false, TimeSpan scheef = default)
    {
        await Aanbieder.KlokAsync(Klok.GetUtcNow() + scheef);
        var pagina = await bezoeker.PaginaAsync($"/aanmelden?terug={Uri.EscapeDataString(Terug)}{(anders ? "&anders=true" : "")}");
        Assert.True(pagina.Status == HttpStatusCode.Found, pagina + string.Join('\n', Log.Regels.TakeLast(5)));
        return pagina.Naar!;
    }

    /// <summary>Signs in at the provider, or is signed in there, and comes back to the portal.</summary>
    internal static async Task<Pagina> VerderAsync(Bezoeker bezoeker, Bezoeker bijAanbieder, Uri naar, string persoon = "nele", string acr = Itsme, string? fout = null)
    {
        var pagina = await bijAanbieder.PaginaAsync(naar.ToString());
        if (pagina.Naar is null) pagina = await pagina.IndienenAsync("main form", ("persoon", persoon), ("acr", acr), ("fout", fout ?? ""));
        Assert.True(pagina.Naar?.Authority == Adres.Authority, pagina.ToString());
        return await bezoeker.PaginaAsync(pagina.Naar!.ToString());
    }

    /// <summary>Signs in all the way.</summary>
    internal async Task<Pagina> AanmeldenAsync(Bezoeker bezoeker, Bezoeker bijAanbieder, string persoon = "nele", string acr = Itsme, string? fout = null, TimeSpan scheef = default) =>
        await VerderAsync(bezoeker, bijAanbieder, await BeginnenAsync(bezoeker, scheef: scheef), persoon, acr, fout);

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        builder.Configuration["Aanmelden:Authority"] = $"http://127.0.0.1:{poort}";
        builder.Configuration["Aanmelden:RequireHttps"] = "false";
        builder.Configuration["Aanmelden:ClientId"] = client;
        builder.Configuration["Aanmelden:ClientSecret"] = client == MetSleutel ? "" : Geheim;
        builder.Configuration["Aanmelden:ClientSecretBasic"] = client == MetBasic ? "true" : "false";
        builder.Configuration["Aanmelden:ClientSleutel"] = client == MetSleutel ? rsa.Value.ExportPkcs8PrivateKeyPem() : "";
    }

    private static Dictionary<string, IReadOnlyDictionary<string, string>> Personen() => new(StringComparer.Ordinal)
    {
        ["nele"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["given_name"] = "Nele", ["family_name"] = "Verlinden", ["rrn"] = "93051822361" },
        ["karim"] = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Given_Name"] = "Karim", ["FAMILY_NAME"] = "Bensalah", ["RRN"] = "00012556777", ["VO_OrgCode"] = "0428364866", ["Vo_Email"] = "karim@haven.example",
        },
        ["ingrid"] = new Dictionary<string, string>(StringComparer.Ordinal) { ["given_name"] = "Ingrid", ["family_name"] = "Sørensen" },
    };

    private IReadOnlyDictionary<string, object>[] Clients() => [Client(client)];

    private Dictionary<string, object> Client(string id)
    {
        var metadata = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["client_id"] = id,
            ["token_endpoint_auth_method"] = id switch { MetBasic => "client_secret_basic", MetSleutel => "private_key_jwt", _ => "client_secret_post" },
            ["redirect_uris"] = new[] { $"{Adres}aanmelden/terug" },
            ["post_logout_redirect_uris"] = new[] { $"{Adres}afgemeld" },
            ["grant_types"] = new[] { "authorization_code" },
            ["response_types"] = new[] { "code" },
            ["require_auth_time"] = true,
            ["id_token_signed_response_alg"] = id switch { MetAnderAlgoritme => "RS512", MetGedeeldGeheim => "HS256", _ => "RS256" },
            ["backchannel_logout_uri"] = $"http://127.0.0.1:{poort}/proef/ontvangen",
            ["backchannel_logout_session_required"] = true,
        };
        if (id == MetSleutel) metadata["jwks"] = new { keys = new[] { Publiek() } };
        else metadata["client_secret"] = Geheim;
        if (id == MetMinderScopes) metadata["scope"] = "openid profile";
        return metadata;
    }

    private Dictionary<string, string> Publiek()
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(rsa.Value.ExportParameters(includePrivateParameters: false)));
        return new(StringComparer.Ordinal) { ["kty"] = jwk.Kty, ["n"] = jwk.N, ["e"] = jwk.E, ["use"] = "sig", ["alg"] = "RS256" };
    }
}
