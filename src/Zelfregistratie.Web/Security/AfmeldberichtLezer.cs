using System.Text.Json;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Zelfregistratie.Web.Security;

/// <summary>Reads and checks the logout token of a provider (OpenID Connect Back-Channel Logout 1.0, section 2.6).</summary>
internal sealed class AfmeldberichtLezer(IOptionsMonitor<OpenIdConnectOptions> openId, TimeProvider clock, ILogger<AfmeldberichtLezer> logger)
{
    private const string Gebeurtenis = "http://schemas.openid.net/event/backchannel-logout";

    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Reads a token that anybody may have sent.</summary>
    /// <returns>Null when it is no logout token, not of the provider, not for this portal, or not of now.</returns>
    /// <exception cref="AanbiederOnbereikbaar">The keys of the provider are not known.</exception>
    public async Task<Afmeldbericht?> LezenAsync(string token, CancellationToken ct)
    {
        if (!Tokens.CanReadToken(token)) return null;

        var aanbieder = openId.Get(AanmeldEvents.Schema);
        await aanbieder.ConfigurationManager!.GetConfigurationAsync(ct);

        var toets = aanbieder.TokenValidationParameters.Clone();
        toets.ConfigurationManager = (BaseConfigurationManager)aanbieder.ConfigurationManager;
        toets.TypeValidator = (soort, _, _) => Soort(soort);
        toets.RequireExpirationTime = false;
        toets.LifetimeValidator = (_, tot, gelezen, validation) => IsVanNu(tot, (JsonWebToken)gelezen, validation.ClockSkew);
        var uitslag = await Tokens.ValidateTokenAsync(token, toets);
        if (uitslag is { IsValid: true, SecurityToken: JsonWebToken jwt } && Bericht(jwt) is { } bericht) return bericht;

        logger.LogInformation("A logout token was refused: {Reason}", uitslag.Exception?.Message ?? "it is no logout token");
        return null;
    }

    // The type is only recommended; a token that has another is of another kind.
    private static string Soort(string? soort) => soort is null or "" or "JWT" or "logout+jwt" ? "logout+jwt" : throw new SecurityTokenInvalidTypeException($"{soort} is no logout token.");

    private static Afmeldbericht? Bericht(JsonWebToken jwt)
    {
        jwt.TryGetPayloadValue<string>(JwtRegisteredClaimNames.Sid, out var sid);
        var isAfmelding = jwt.TryGetPayloadValue<JsonElement>("events", out var gebeurtenissen)
            && gebeurtenissen.ValueKind == JsonValueKind.Object
            && gebeurtenissen.TryGetProperty(Gebeurtenis, out var inhoud)
            && inhoud.ValueKind == JsonValueKind.Object;

        // A nonce belongs to a sign-in: an id token is never taken for a sign-out.
        return isAfmelding && jwt.Id.Length > 0 && !jwt.TryGetPayloadValue<object>(JwtRegisteredClaimNames.Nonce, out _) && (!string.IsNullOrEmpty(sid) || jwt.Subject.Length > 0)
            ? new Afmeldbericht(sid, jwt.Subject, new DateTimeOffset(jwt.IssuedAt, TimeSpan.Zero))
            : null;
    }

    private bool IsVanNu(DateTime? tot, JsonWebToken jwt, TimeSpan speling)
    {
        var nu = clock.GetUtcNow().UtcDateTime;
        return (nu - jwt.IssuedAt).Duration() <= speling && (tot is null || nu - speling < tot);
    }
}
