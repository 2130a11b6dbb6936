namespace Zelfregistratie.Web.Mail;

/// <summary>A fact in a mail.</summary>
/// <param name="Naam">Such as "Organisatie".</param>
/// <param name="Waarde">Plain text; line ends are kept.</param>
public sealed record Mailfeit(string Naam, string Waarde);
