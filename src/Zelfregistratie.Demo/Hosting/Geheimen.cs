using System.Security.Cryptography;
using System.Text.Json.Serialization;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>Random keys of one folder.</summary>
/// <param name="Rijksregisternummers">Key for the national numbers in the database: 32 bytes in base 64.</param>
/// <param name="ClientSecret">What the portal and the digital key share.</param>
internal sealed record Geheimen(string Rijksregisternummers, string ClientSecret)
{
    /// <summary>Key for the seals of the logbook: 32 bytes in base 64. Derived, so that a folder of before still works.</summary>
    [JsonIgnore]
    public string Logboek => Convert.ToBase64String(
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Convert.FromBase64String(Rijksregisternummers), 32, info: "demo-logboek"u8.ToArray()));
}
