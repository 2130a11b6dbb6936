using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>One mail: what it says, and what became of it.</summary>
/// <param name="Mail">The mail.</param>
/// <param name="Gevraagd">Who asked to send it again, and when; the portal itself has no name.</param>
internal sealed record Mailpagina(UitgaandeMail Mail, IReadOnlyList<(DateTimeOffset Op, string? Door)> Gevraagd)
{
    /// <summary>Whether an instance holds it at this moment.</summary>
    public bool IsBezig => Mail.Status == MailStatus.Wachtend && Mail.Lease != Guid.Empty;
}
