using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What an administrator fills in to change several rights at once.</summary>
public sealed class SamenFormulier : RedenFormulier
{
    /// <summary>Value of <see cref="Doen"/> to move the ends.</summary>
    public const string Verleggen = "verleggen";

    /// <summary>Value of <see cref="Doen"/> to revoke.</summary>
    public const string Intrekken = "intrekken";

    /// <summary>What happens to the rights.</summary>
    public string? Doen { get; set; }

    /// <summary>The new last day of each, when the ends are moved; empty for no end.</summary>
    public string? Einddatum { get; set; }

    internal bool IsIntrekken => Doen == Intrekken;
}
