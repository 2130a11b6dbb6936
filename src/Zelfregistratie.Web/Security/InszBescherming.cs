using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// Keeps national numbers unreadable in the database: AES-256-GCM to read them again, HMAC-SHA-256 to find them.
/// Both keys are derived from one configured key, whose id stands on the row so that keys can be rolled over.
/// </summary>
public sealed class InszBescherming
{
    private const int NonceLengte = 12;
    private const int TagLengte = 16;

    private readonly string huidig;
    private readonly Dictionary<string, Sleutelpaar> sleutels;

    /// <summary>Derives the keys.</summary>
    public InszBescherming(IOptions<InszOptions> options)
    {
        huidig = options.Value.Huidig;
        sleutels = options.Value.Sleutels.ToDictionary(sleutel => sleutel.Key, sleutel => Sleutelpaar.Van(sleutel.Value), StringComparer.Ordinal);
    }

    /// <summary>Id of the key for new rows.</summary>
    public string Huidig => huidig;

    /// <summary>Ids of all keys that are configured.</summary>
    public IReadOnlyCollection<string> Sleutels => sleutels.Keys;

    /// <summary>Protects a number with the current key.</summary>
    public BeschermdInsz Beschermen(Insz insz)
    {
        var sleutel = sleutels[huidig];
        var hash = sleutel.Hash(insz);
        var pakket = new byte[NonceLengte + TagLengte + insz.Cijfers.Length];
        RandomNumberGenerator.Fill(pakket.AsSpan(0, NonceLengte));
        using var aes = new AesGcm(sleutel.Versleuteling, TagLengte);
        aes.Encrypt(
            pakket.AsSpan(0, NonceLengte),
            Encoding.ASCII.GetBytes(insz.Cijfers),
            pakket.AsSpan(NonceLengte + TagLengte),
            pakket.AsSpan(NonceLengte, TagLengte),
            Encoding.ASCII.GetBytes(hash));
        return new BeschermdInsz(hash, pakket, huidig);
    }

    /// <summary>The hashes under which a number may be found: one for each key, the current one first.</summary>
    public IReadOnlyList<string> Hashes(Insz insz) =>
        [.. sleutels.OrderByDescending(sleutel => sleutel.Key == huidig).Select(sleutel => sleutel.Value.Hash(insz))];

    /// <summary>Reads the number of a person. Who shows it to somebody writes that in the logbook.</summary>
    /// <exception cref="CryptographicException">The row was tampered with.</exception>
    /// <exception cref="KeyNotFoundException">The key of the row is not configured.</exception>
    public Insz Onthullen(Persoon persoon)
    {
        var pakket = persoon.InszVersleuteld.AsSpan();
        Span<byte> cijfers = stackalloc byte[pakket.Length - NonceLengte - TagLengte];
        using var aes = new AesGcm(sleutels[persoon.InszSleutel].Versleuteling, TagLengte);
        aes.Decrypt(
            pakket[..NonceLengte],
            pakket[(NonceLengte + TagLengte)..],
            pakket.Slice(NonceLengte, TagLengte),
            cijfers,
            Encoding.ASCII.GetBytes(persoon.InszHash));
        return Insz.Lezen(Encoding.ASCII.GetString(cijfers));
    }

    private sealed record Sleutelpaar(byte[] Versleuteling, byte[] Hashing)
    {
        public static Sleutelpaar Van(string base64)
        {
            var sleutel = Convert.FromBase64String(base64);
            return new(Afleiden(sleutel, "insz-versleuteling"), Afleiden(sleutel, "insz-hash"));
        }

        public string Hash(Insz insz) => Convert.ToHexStringLower(HMACSHA256.HashData(Hashing, Encoding.ASCII.GetBytes(insz.Cijfers)));

        private static byte[] Afleiden(byte[] sleutel, string doel) =>
            HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel, 32, info: Encoding.ASCII.GetBytes(doel));
    }
}
