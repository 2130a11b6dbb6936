namespace Zelfregistratie.Web.Security;

/// <summary>The signed-in person as the pages need them; resolved once per request.</summary>
public sealed class HuidigePersoon
{
    /// <summary>Whether somebody is signed in.</summary>
    public bool IsAangemeld { get; set; }

    /// <summary>Given and family name, as the digital key gave them.</summary>
    public string? Naam { get; set; }

    /// <summary>Whether the person decides for at least one organisation today.</summary>
    public bool IsBeheerder { get; set; }

    /// <summary>Number of requests that wait for a decision of this person.</summary>
    public int OpenTaken { get; set; }

    /// <summary>Seconds without activity after which the session ends.</summary>
    public int SessieSeconden { get; set; } = 20 * 60;
}
