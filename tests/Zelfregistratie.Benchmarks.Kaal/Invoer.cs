using System.ComponentModel.DataAnnotations;

namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>What is filled in.</summary>
public sealed class Invoer
{
    /// <summary>Key of the organisation.</summary>
    public long OrganisatieId { get; set; }

    /// <summary>Its name, to show.</summary>
    public string? Organisatie { get; set; }

    /// <summary>What somebody is.</summary>
    public string? Gebruikerstype { get; set; }

    /// <summary>Why.</summary>
    [Required, StringLength(1000)]
    public string Reden { get; set; } = "";

    /// <summary>Until when.</summary>
    public string? TotWanneer { get; set; }

    /// <summary>Contact.</summary>
    [Required, EmailAddress]
    public string Email { get; set; } = "";

    /// <summary>Phone number.</summary>
    public string? Telefoon { get; set; }
}
