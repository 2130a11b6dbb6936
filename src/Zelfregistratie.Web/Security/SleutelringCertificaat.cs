namespace Zelfregistratie.Web.Security;

/// <summary>A certificate in a file.</summary>
public sealed class SleutelringCertificaat
{
    /// <summary>Path of a PFX file.</summary>
    public string Certificaat { get; set; } = "";

    /// <summary>Its password.</summary>
    public string? Wachtwoord { get; set; }
}
