using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>A certificate of its own in a PFX file, removed with it.</summary>
public sealed class Proefcertificaat : IDisposable
{
    /// <summary>Makes one.</summary>
    public Proefcertificaat(string? wachtwoord = null)
    {
        using var sleutel = RSA.Create(3072);
        var aanvraag = new CertificateRequest("CN=zelfregistratie", sleutel, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificaat = aanvraag.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        File.WriteAllBytes(Pad, certificaat.Export(X509ContentType.Pfx, wachtwoord));
    }

    /// <summary>Path of the file.</summary>
    public string Pad { get; } = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pfx");

    /// <inheritdoc />
    public void Dispose() => File.Delete(Pad);
}
