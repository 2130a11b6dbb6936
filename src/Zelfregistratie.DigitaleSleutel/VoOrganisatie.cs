namespace Zelfregistratie.DigitaleSleutel;

/// <summary>What the scope <c>vo</c> says about somebody in one organisation.</summary>
public sealed class VoOrganisatie
{
    /// <summary>Sent as <c>vo_id</c>; derived from person and organisation when absent.</summary>
    public string? VoId { get; set; }

    /// <summary>Sent as <c>vo_doelgroepcode</c>, for example <c>EA</c>.</summary>
    public string Doelgroepcode { get; set; } = "";

    /// <summary>Sent as <c>vo_doelgroepnaam</c>.</summary>
    public string? Doelgroepnaam { get; set; }

    /// <summary>Sent as <c>vo_orgcode</c>.</summary>
    public string Orgcode { get; set; } = "";

    /// <summary>Sent as <c>vo_orgnaam</c>.</summary>
    public string Orgnaam { get; set; } = "";

    /// <summary>The address at work, sent as <c>vo_email</c>.</summary>
    public string? Email { get; set; }
}
