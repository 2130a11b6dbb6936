namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Why an administrator goes.</summary>
public sealed class RedenFormulier
{
    /// <summary>Why.</summary>
    public string? Reden { get; set; }
}
