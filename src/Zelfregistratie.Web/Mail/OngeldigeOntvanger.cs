namespace Zelfregistratie.Web.Mail;

/// <summary>The address of the receiver can't be written to, now or later.</summary>
internal sealed class OngeldigeOntvanger() : Exception("The address of the receiver is not an e-mail address.");
