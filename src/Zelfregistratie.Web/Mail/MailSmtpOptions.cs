namespace Zelfregistratie.Web.Mail;

/// <summary>The mail server; section <c>Mail:Smtp</c>.</summary>
public sealed class MailSmtpOptions
{
    /// <summary>Name or address of the server; empty for none.</summary>
    public string? Host { get; set; }

    /// <summary>Port; by default 587 (StartTls), 465 (SslOnConnect) or 25 (Geen).</summary>
    public int? Port { get; set; }

    /// <summary>User to sign in as; empty for none.</summary>
    public string? Gebruiker { get; set; }

    /// <summary>Password of the user.</summary>
    public string? Wachtwoord { get; set; }

    /// <summary>How the connection is protected.</summary>
    public MailTls Tls { get; set; } = MailTls.StartTls;

    /// <summary>Connections that one instance keeps open at most.</summary>
    public int Verbindingen { get; set; } = 4;

    /// <summary>The port, after its default.</summary>
    public int PortOfStandaard => Port ?? Tls switch
    {
        MailTls.SslOnConnect => 465,
        MailTls.Geen => 25,
        _ => 587,
    };
}
