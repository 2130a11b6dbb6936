using System.ComponentModel.DataAnnotations;

namespace Zelfregistratie.Web.Hosting;

/// <summary>How long what is over is kept; section <c>Bewaring</c>. The privacy page says the same.</summary>
public sealed class BewaringOptions
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Bewaring";

    /// <summary>Years that a request is kept after the decision; by default <see cref="PortaalOptions.BewaartermijnInJaren"/>.</summary>
    [Range(1, 30)]
    public int? AanvragenInJaren { get; set; }

    /// <summary>Years that rights, werkrelaties, absences and registrations are kept after their end; by default <see cref="PortaalOptions.BewaartermijnInJaren"/>.</summary>
    [Range(1, 30)]
    public int? RechtenInJaren { get; set; }

    /// <summary>Days that a mail is kept which was sent or has failed.</summary>
    [Range(30, 3660)]
    public int MailsInDagen { get; set; } = 365;
}
