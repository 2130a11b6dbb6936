namespace Zelfregistratie.Web.Mail;

/// <summary>The mail server doesn't answer or doesn't let the portal in: it is not about the mail in hand.</summary>
internal sealed class MailserverOnbereikbaar(Exception oorzaak) : Exception("The mail server is out of reach.", oorzaak);
