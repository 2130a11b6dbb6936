using MimeKit;

namespace Zelfregistratie.Web.Mail;

/// <summary>Where mails go: a mail server or a folder.</summary>
internal interface IMailbestemming
{
    /// <summary>Hands a message over. Returning means that the other side took it.</summary>
    /// <exception cref="MailserverOnbereikbaar">Every other mail would fail as well now.</exception>
    Task BezorgenAsync(UitgaandeMail mail, MimeMessage bericht, CancellationToken ct);
}
