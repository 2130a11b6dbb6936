namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What an administrator fills in to revoke or end something.</summary>
public class RedenFormulier
{
    /// <summary>Why; the person reads it.</summary>
    public string? Reden { get; set; }
}
