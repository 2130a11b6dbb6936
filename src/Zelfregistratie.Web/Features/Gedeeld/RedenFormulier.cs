namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>What is filled in to change something of somebody: at least why.</summary>
public class RedenFormulier
{
    /// <summary>Why; whoever it concerns reads it.</summary>
    public string? Reden { get; set; }
}
