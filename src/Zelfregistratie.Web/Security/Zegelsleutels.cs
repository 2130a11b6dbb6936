using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// The keys that the logbook is sealed with: HMAC-SHA-256, with a key for rows and one for seals, both derived from the configured one.
/// They stand outside the database, so that who can change rows can't make seals that fit.
/// </summary>
public sealed class Zegelsleutels
{
    private readonly Dictionary<string, Sleutelpaar> sleutels;

    /// <summary>Derives the keys.</summary>
    public Zegelsleutels(IOptions<LogboekOptions> options)
    {
        Huidig = options.Value.Huidig;
        sleutels = options.Value.Sleutels.ToDictionary(sleutel => sleutel.Key, sleutel => Sleutelpaar.Van(sleutel.Value), StringComparer.Ordinal);
    }

    /// <summary>Id of the key for new seals.</summary>
    public string Huidig { get; }

    /// <summary>Whether a key is configured.</summary>
    public bool Kent(string sleutel) => sleutels.ContainsKey(sleutel);

    /// <summary>The HMAC of a row, over all its columns as bytes.</summary>
    /// <exception cref="KeyNotFoundException">The key is not configured.</exception>
    public byte[] VanRij(string sleutel, ReadOnlySpan<byte> rij) => HMACSHA256.HashData(sleutels[sleutel].Rij, rij);

    /// <summary>The HMAC of a seal, over what it seals as bytes.</summary>
    /// <exception cref="KeyNotFoundException">The key is not configured.</exception>
    public byte[] VanZegel(string sleutel, ReadOnlySpan<byte> inhoud) => HMACSHA256.HashData(sleutels[sleutel].Zegel, inhoud);

    private sealed record Sleutelpaar(byte[] Rij, byte[] Zegel)
    {
        public static Sleutelpaar Van(string base64)
        {
            var sleutel = Convert.FromBase64String(base64);
            return new(Afleiden(sleutel, "logboek-rij"), Afleiden(sleutel, "logboek-zegel"));
        }

        private static byte[] Afleiden(byte[] sleutel, string doel) =>
            HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel, Sleutelbos.Lengte, info: Encoding.ASCII.GetBytes(doel));
    }
}
