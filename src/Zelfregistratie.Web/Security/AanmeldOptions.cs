using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>Signing in with a digital key; section <c>Aanmelden</c>.</summary>
public sealed class AanmeldOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Aanmelden";

    /// <summary>Issuer of the provider, such as <c>https://authenticatie.vlaanderen.be/op</c>.</summary>
    public string Authority { get; set; } = "";

    /// <summary>What the provider knows the portal as.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Secret of the portal; either this or <see cref="ClientSleutel"/>.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Whether the secret goes to the provider in a header (<c>client_secret_basic</c>), instead of in the body (<c>client_secret_post</c>).</summary>
    public bool ClientSecretBasic { get; set; }

    /// <summary>Private RSA key of the portal of at least 3072 bits, as PEM or as JWK, for <c>private_key_jwt</c>.</summary>
    public string? ClientSleutel { get; set; }

    /// <summary>Scopes to ask, separated by spaces. An unapproved one fails before sign-in.</summary>
    public string Scopes { get; set; } = "openid profile rrn vo wettelijkvertegenwoordiger";

    /// <summary>Digital keys to ask for, separated by spaces. Without it the provider says nothing about the key used. By default all in <see cref="Sleutels"/> that are sure enough.</summary>
    public string? AcrValues { get; set; }

    /// <summary>The least that is accepted.</summary>
    public Zekerheidsniveau MinimumNiveau { get; set; } = Zekerheidsniveau.Substantieel;

    /// <summary>Digital keys by a name of their own; added to, and by that name replacing, the defaults.</summary>
    public IDictionary<string, Sleutelsoort> Sleutels { get; } = Sleutelsoort.Standaard();

    /// <summary>How long ago somebody may have used the digital key at the provider, when they come to the portal; null leaves that to the provider.</summary>
    public TimeSpan? MaxAge { get; set; }

    /// <summary>Whether to read claims from userinfo too, beside the id token.</summary>
    public bool Userinfo { get; set; } = true;

    /// <summary>Whether the provider must be reached over https. False only outside production.</summary>
    public bool RequireHttps { get; set; } = true;

    /// <summary>Whether the portal itself is served over plain http. True only outside production.</summary>
    public bool OverHttp { get; set; }
}
