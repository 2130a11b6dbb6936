using System.ComponentModel.DataAnnotations;

namespace Zelfregistratie.Web.Hosting;

/// <summary>What the owner of this portal fills in about itself: section <c>Portaal</c> of the configuration.</summary>
public sealed class PortaalOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Portaal";

    /// <summary>Name in the header and at the end of the title of a page.</summary>
    [Required, StringLength(60)]
    public string Merk { get; set; } = "Zelfregistratie";

    /// <summary>Absolute address of the portal, without a slash at the end. Mails build their links on it, never on the Host header.</summary>
    [Required, RegularExpression("^https?://[^/?#]+$", ErrorMessage = "Portaal:Adres must be an absolute http(s) address without a path.")]
    public string Adres { get; set; } = "http://localhost:5080";

    /// <summary>Phase shown in the footer, such as "testomgeving"; empty in production.</summary>
    public string? Fase { get; set; }

    /// <summary>Who answers questions.</summary>
    [Required]
    public string HelpdeskNaam { get; set; } = "de gratis infolijn";

    /// <summary>Number to call.</summary>
    [Required, RegularExpression("^[+0-9 ./()]+$", ErrorMessage = "Portaal:HelpdeskTelefoon must be a phone number.")]
    public string HelpdeskTelefoon { get; set; } = "1700";

    /// <summary>Hours on which the help desk answers, as a sentence part.</summary>
    public string HelpdeskUren { get; set; } = "elke werkdag van 9 tot 19 uur";

    /// <summary>Address to write to, if there is one.</summary>
    [EmailAddress]
    public string? HelpdeskEmail { get; set; }

    /// <summary>Controller of the personal data (GDPR art. 4): name, as it stands on the privacy page.</summary>
    [Required]
    public string Verwerkingsverantwoordelijke { get; set; } = "de organisatie die dit portaal aanbiedt";

    /// <summary>Contact of the data protection officer: an e-mail address.</summary>
    [EmailAddress]
    public string? FunctionarisGegevensbescherming { get; set; }

    /// <summary>Years that decided requests and their logbook rows are kept.</summary>
    [Range(1, 30)]
    public int BewaartermijnInJaren { get; set; } = 10;

    /// <summary>Result of the last accessibility evaluation.</summary>
    public ToegankelijkheidStatus ToegankelijkheidStatus { get; set; } = ToegankelijkheidStatus.Gedeeltelijk;

    /// <summary>Day of that evaluation.</summary>
    public DateOnly ToegankelijkheidDatum { get; set; } = new(2026, 11, 1);
}
