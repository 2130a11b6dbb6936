namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>What the address asks of the page of lokale beheerders.</summary>
public sealed class BeheerdersVraag
{
    /// <summary>Code of the organisation that was chosen.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Words of the name of an organisation, or its code.</summary>
    public string? Zoek { get; set; }
}
