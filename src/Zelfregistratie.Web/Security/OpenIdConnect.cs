using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Zelfregistratie.Web.Security;

/// <summary>The protocol with the provider: authorization code with PKCE, state and nonce.</summary>
internal static class OpenIdConnect
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(10);

    private static readonly string[] Algoritmes = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];

    /// <summary>Adds the provider of digital keys as a way to sign in.</summary>
    public static void AddAanbieder(this AuthenticationBuilder authentication)
    {
        authentication.AddOpenIdConnect(AanmeldEvents.Schema, _ => { });
        authentication.Services.AddOptions<OpenIdConnectOptions>(AanmeldEvents.Schema)
            .Configure<IOptions<AanmeldOptions>, Cookienamen, TimeProvider>(Instellen)
            .PostConfigure<TimeProvider>(Afwerken);
    }

    private static void Instellen(OpenIdConnectOptions openId, IOptions<AanmeldOptions> options, Cookienamen namen, TimeProvider clock)
    {
        var aanmelden = options.Value;
        openId.SignInScheme = Aanmelding.Schema;
        openId.SignOutScheme = Aanmelding.Schema;
        openId.EventsType = typeof(AanmeldEvents);
        openId.Authority = aanmelden.Authority;
        openId.ClientId = aanmelden.ClientId;
        openId.ClientSecret = string.IsNullOrWhiteSpace(aanmelden.ClientSecret) ? null : aanmelden.ClientSecret;
        openId.RequireHttpsMetadata = aanmelden.RequireHttps;
        openId.ResponseType = OpenIdConnectResponseType.Code;
        openId.PushedAuthorizationBehavior = PushedAuthorizationBehavior.Disable;
        openId.BackchannelHttpHandler = new AanbiederHandler(aanmelden);
        openId.BackchannelTimeout = Geduld;
        openId.DisableTelemetry = true;
        openId.CallbackPath = AanmeldEvents.TerugPad;
        openId.SignedOutCallbackPath = AanmeldEvents.AfgemeldPad;
        openId.RemoteSignOutPath = default;

        // By query, a navigation that Lax cookies come along with; a form posted by another site would need SameSite=None.
        openId.ResponseMode = OpenIdConnectResponseMode.Query;
        namen.Instellen(openId.CorrelationCookie, namen.Correlatie);
        namen.Instellen(openId.NonceCookie, namen.Nonce);
        openId.Scope.Clear();
        foreach (var scope in aanmelden.Scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries)) openId.Scope.Add(scope);
        openId.MaxAge = aanmelden.MaxAge;
        openId.TokenValidationParameters.ValidAlgorithms = Algoritmes;
        openId.TokenValidationParameters.LifetimeValidator = (van, tot, token, validation) =>
            IsGeldig(van, tot, validation.ClockSkew, clock.GetUtcNow()) && IsUitgereikt(token, validation.ClockSkew, clock.GetUtcNow());
        Claims(openId, aanmelden);
    }

    private static void Afwerken(OpenIdConnectOptions openId, TimeProvider clock) => openId.ConfigurationManager = new Aanbiedergegevens(
        openId.Authority!, openId.MetadataAddress!, new HttpDocumentRetriever(openId.Backchannel) { RequireHttps = openId.RequireHttpsMetadata }, clock)
    {
        UseLastKnownGoodConfiguration = false,
    };

    private static void Claims(OpenIdConnectOptions openId, AanmeldOptions aanmelden)
    {
        openId.SaveTokens = false;
        openId.MapInboundClaims = false;
        openId.GetClaimsFromUserInfoEndpoint = aanmelden.Userinfo;

        openId.ClaimActions.Clear();
        openId.ClaimActions.Add(new UserinfoClaims());
    }

    // With the clock on the one side: the library may ask about the first and the last instant that there is.
    private static bool IsGeldig(DateTime? van, DateTime? tot, TimeSpan speling, DateTimeOffset nu) =>
        tot is not null && nu.UtcDateTime - speling < tot && (van is null || nu.UtcDateTime + speling >= van);

    private static bool IsUitgereikt(SecurityToken token, TimeSpan speling, DateTimeOffset nu) =>
        token is JsonWebToken { IssuedAt: var op } && op <= nu.UtcDateTime + speling;
}
