namespace Zelfregistratie.Web.Mail;

/// <summary>Mails that one instance may send.</summary>
/// <param name="Lease">Marks them as claimed.</param>
/// <param name="Tot">Until then nobody else takes them.</param>
/// <param name="Mails">In the order of their cause.</param>
internal sealed record Mailpartij(Guid Lease, DateTimeOffset Tot, IReadOnlyList<UitgaandeMail> Mails);
