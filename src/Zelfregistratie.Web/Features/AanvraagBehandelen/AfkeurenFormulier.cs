namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>What an administrator fills in to reject.</summary>
public sealed class AfkeurenFormulier
{
    /// <summary>Why; the requester reads it.</summary>
    public string? Reden { get; set; }
}
