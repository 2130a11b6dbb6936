namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Data;

/// <summary>A violation, made for the tests of the rules.</summary>
internal sealed class GebruiktMailKit
{
    public MimeKit.MimeMessage? Verboden { get; set; }
}
