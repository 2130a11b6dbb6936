using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Zelfregistratie.Web.Security;

/// <summary>Proves at the token endpoint that it is the portal, with a key that never leaves it (RFC 7523, private_key_jwt).</summary>
internal static class ClientAssertion
{
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private static readonly TimeSpan Geldigheid = TimeSpan.FromMinutes(1);

    /// <summary>Makes an assertion for one use.</summary>
    /// <param name="options">Client id and key.</param>
    /// <param name="issuer">Issuer of the provider, which is the audience.</param>
    /// <param name="nu">When.</param>
    public static string Maken(AanmeldOptions options, string issuer, DateTimeOffset nu) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = options.ClientId,
            Audience = issuer,
            IssuedAt = nu.UtcDateTime,
            NotBefore = nu.UtcDateTime,
            Expires = (nu + Geldigheid).UtcDateTime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                [JwtRegisteredClaimNames.Sub] = options.ClientId,
                [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
            },
            SigningCredentials = new SigningCredentials(Sleutel(options.ClientSleutel!), SecurityAlgorithms.RsaSha256),
        });

    /// <summary>Reads the private key.</summary>
    /// <exception cref="ArgumentException">It is neither PEM nor JWK.</exception>
    /// <exception cref="CryptographicException">The PEM holds no RSA key.</exception>
    public static AsymmetricSecurityKey Sleutel(string tekst)
    {
        if (tekst.TrimStart().StartsWith('{')) return Jwk(tekst);

        using var rsa = RSA.Create();
        rsa.ImportFromPem(tekst);
        return new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true));
    }

    private static RsaSecurityKey Jwk(string tekst)
    {
        var jwk = new JsonWebKey(tekst);
        byte[]? Deel(string? waarde) => waarde is null ? null : Base64UrlEncoder.DecodeBytes(waarde);
        return new RsaSecurityKey(new RSAParameters
        {
            Modulus = Deel(jwk.N),
            Exponent = Deel(jwk.E),
            D = Deel(jwk.D),
            P = Deel(jwk.P),
            Q = Deel(jwk.Q),
            DP = Deel(jwk.DP),
            DQ = Deel(jwk.DQ),
            InverseQ = Deel(jwk.QI),
        })
        { KeyId = jwk.Kid };
    }
}
