namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>What is filled in to take a role away.</summary>
public sealed class VerwijderenFormulier
{
    /// <summary>Why.</summary>
    public string? Reden { get; set; }
}
