namespace Zelfregistratie.Web.Mail;

/// <summary>How the connection with the mail server is protected.</summary>
public enum MailTls
{
    /// <summary>Starts plain and must become encrypted before anything is said.</summary>
    StartTls = 0,

    /// <summary>Encrypted from the first byte.</summary>
    SslOnConnect = 1,

    /// <summary>Not at all: only for a server on the same machine or network.</summary>
    Geen = 2,
}
