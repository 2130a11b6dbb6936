namespace Zelfregistratie.DigitaleSleutel;

/// <summary>An application that may ask somebody to sign in.</summary>
public sealed class SleutelClient
{
    /// <summary>The <c>client_id</c>.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name that the pages show; the id when absent.</summary>
    public string? Naam { get; set; }

    /// <summary>For <c>client_secret_basic</c> and <c>client_secret_post</c>; may be absent when there is a key.</summary>
    public string? Secret { get; set; }

    /// <summary>The public key for <c>private_key_jwt</c>, as the JSON text of one JWK; may be absent when there is a secret.</summary>
    public string? PubliekeJwk { get; set; }

    /// <summary>Where somebody may be sent back to after signing in; compared exactly.</summary>
    public IList<Uri> RedirectUris { get; } = [];

    /// <summary>Where somebody may be sent back to after signing out; compared exactly.</summary>
    public IList<Uri> PostLogoutRedirectUris { get; } = [];

    /// <summary>The scopes besides <c>openid</c> that the client is approved for; asking another fails before sign-in.</summary>
    public IList<string> Scopes { get; } = [];
}
