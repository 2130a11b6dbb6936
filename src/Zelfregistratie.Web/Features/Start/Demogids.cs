namespace Zelfregistratie.Web.Features.Start;

/// <summary>What to try when the portal runs as a demo: section <c>Demo</c>, which is absent everywhere else.</summary>
public sealed class Demogids
{
    /// <summary>Name of the section.</summary>
    public const string Sectie = "Demo";

    /// <summary>Where the mails can be read.</summary>
    public string? Mailbox { get; set; }

    /// <summary>Links to follow.</summary>
    public IList<Demoregel> Links { get; } = [];

    /// <summary>People to sign in as.</summary>
    public IList<Demoregel> Personen { get; } = [];
}
