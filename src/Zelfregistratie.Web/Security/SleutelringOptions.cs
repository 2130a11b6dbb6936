using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Zelfregistratie.Web.Security;

/// <summary>How the keys of Data Protection (cookies, forms, kept input) are protected in the database; section <c>Sleutelring</c>.</summary>
public sealed class SleutelringOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Sleutelring";

    // 128 bits of security (ASVS 11.2.3).
    private const int KleinsteSleutel = 3072;

    /// <summary>Path of a PFX file with an RSA certificate and its private key, for new keys. Must be given in production.</summary>
    public string? Certificaat { get; set; }

    /// <summary>Password of that file.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>Certificates that came before, by an id: keys that were protected with them can still be read.</summary>
    public IDictionary<string, SleutelringCertificaat> Vorige { get; } = new Dictionary<string, SleutelringCertificaat>(StringComparer.Ordinal);

    /// <summary>The certificate for new keys; null when none is set.</summary>
    /// <exception cref="CryptographicException">The file is not there, the password is wrong, or there is no private RSA key in it.</exception>
    public X509Certificate2? Huidig() => string.IsNullOrWhiteSpace(Certificaat) ? null : Lezen(Certificaat, Wachtwoord);

    /// <summary>Those that came before.</summary>
    /// <exception cref="CryptographicException">See <see cref="Huidig"/>.</exception>
    public IEnumerable<X509Certificate2> Eerdere() => Vorige.Values.Select(een => Lezen(een.Certificaat, een.Wachtwoord));

    private static X509Certificate2 Lezen(string pad, string? wachtwoord)
    {
        if (!File.Exists(pad)) throw new CryptographicException($"{pad} does not exist.");
        var certificaat = X509CertificateLoader.LoadPkcs12FromFile(pad, wachtwoord);
        using var sleutel = certificaat.GetRSAPrivateKey();
        return sleutel is { KeySize: >= KleinsteSleutel } ? certificaat : throw new CryptographicException($"{pad} holds no private RSA key of at least {KleinsteSleutel} bits.");
    }
}
