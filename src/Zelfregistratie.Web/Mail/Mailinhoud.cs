namespace Zelfregistratie.Web.Mail;

/// <summary>What a mail says; rendered to HTML and to text from the same content when it is sent.</summary>
/// <param name="Onderwerp">Subject, without line ends.</param>
/// <param name="Alineas">Paragraphs, plain text.</param>
/// <param name="Feiten">Facts in two columns, such as "Organisatie" and its name.</param>
/// <param name="Knop">Where to go next; signing in is needed there.</param>
/// <param name="Slot">Paragraphs after the button.</param>
public sealed record Mailinhoud(
    string Onderwerp,
    IReadOnlyList<string> Alineas,
    IReadOnlyList<Mailfeit> Feiten,
    Mailknop? Knop,
    IReadOnlyList<string> Slot);
