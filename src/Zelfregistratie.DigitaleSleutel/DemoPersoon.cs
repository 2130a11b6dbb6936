namespace Zelfregistratie.DigitaleSleutel;

/// <summary>Somebody invented, to sign in as.</summary>
public sealed class DemoPersoon
{
    /// <summary>Names the person in the form; unique, and never a national number.</summary>
    public string Id { get; set; } = "";

    /// <summary>Given name.</summary>
    public string Voornaam { get; set; } = "";

    /// <summary>Family name.</summary>
    public string Naam { get; set; } = "";

    /// <summary>The national number, 11 digits with a valid check; null for somebody who has none.</summary>
    public string? Insz { get; set; }

    /// <summary>The person's own e-mail address, sent as <c>vo_email</c> when they sign in without an organisation.</summary>
    public string? Email { get; set; }

    /// <summary>Says on the page what this person is good for.</summary>
    public string? Uitleg { get; set; }

    /// <summary>The organisations they can sign in for, each shown as a choice of its own; none for a citizen.</summary>
    public IList<VoOrganisatie> Organisaties { get; } = [];

    /// <summary>The organisation they legally represent, sent as <c>wv_orgcode</c>.</summary>
    public string? WvOrgcode { get; set; }
}
