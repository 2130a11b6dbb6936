namespace Zelfregistratie.Web.Features.Start;

/// <summary>Something or somebody to try.</summary>
public sealed class Demoregel
{
    /// <summary>Name of the link or the person.</summary>
    public string Naam { get; set; } = "";

    /// <summary>Path and query of the link.</summary>
    public string? Pad { get; set; }

    /// <summary>What it shows.</summary>
    public string Uitleg { get; set; } = "";
}
