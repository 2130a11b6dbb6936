namespace Zelfregistratie.Architecture.Tests.Voorbeelden.Mail;

/// <summary>Uses MailKit where that may be.</summary>
internal sealed class MagMailKit
{
    public MimeKit.MimeMessage? Toegestaan { get; set; }
}
