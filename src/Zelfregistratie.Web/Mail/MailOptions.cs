namespace Zelfregistratie.Web.Mail;

/// <summary>Where mails go and from whom; section <c>Mail</c>. With <c>Smtp:Host</c> to that server, else to the folder <c>Map</c>.</summary>
public sealed class MailOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Mail";

    /// <summary>The sender of every mail.</summary>
    public MailAfzenderOptions Afzender { get; set; } = new();

    /// <summary>The mail server.</summary>
    public MailSmtpOptions Smtp { get; set; } = new();

    /// <summary>Folder that gets one <c>.eml</c> file per mail when there is no mail server.</summary>
    public string? Map { get; set; }

    /// <summary>Whether mails leave the outbox at all.</summary>
    public bool HeeftBestemming => NaarServer || !string.IsNullOrWhiteSpace(Map);

    /// <summary>Whether mails go to a server rather than to a folder.</summary>
    public bool NaarServer => !string.IsNullOrWhiteSpace(Smtp.Host);
}
