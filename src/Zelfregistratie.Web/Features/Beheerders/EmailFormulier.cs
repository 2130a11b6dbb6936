namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Where mails to an administrator go.</summary>
public sealed class EmailFormulier
{
    /// <summary>The address.</summary>
    public string? Email { get; set; }
}
