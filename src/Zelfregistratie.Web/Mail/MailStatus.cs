namespace Zelfregistratie.Web.Mail;

/// <summary>Where a mail stands.</summary>
public enum MailStatus
{
    /// <summary>To be sent, perhaps after failed attempts.</summary>
    Wachtend = 0,

    /// <summary>Taken by the mail server.</summary>
    Verzonden = 1,

    /// <summary>Given up after a day of attempts; can be sent again.</summary>
    Mislukt = 2,
}
