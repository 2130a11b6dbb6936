namespace Zelfregistratie.Web.Mail;

/// <summary>The button of a mail.</summary>
/// <param name="Tekst">What it does.</param>
/// <param name="Pad">Path within the portal, such as <c>/taken</c>; the address comes from the setting <c>Portaal:Adres</c> when the mail is rendered.</param>
public sealed record Mailknop(string Tekst, string Pad);
