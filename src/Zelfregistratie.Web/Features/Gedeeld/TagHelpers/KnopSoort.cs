namespace Zelfregistratie.Web.Features.Gedeeld.TagHelpers;

/// <summary>Weight of a button; at most one <see cref="Primair"/> on a page, lists aside.</summary>
public enum KnopSoort
{
    /// <summary>Blue: what the page is for.</summary>
    Primair,

    /// <summary>With an edge only.</summary>
    Secundair,

    /// <summary>With a red edge: refuses or takes away.</summary>
    Alarm,

    /// <summary>Looks like a link.</summary>
    Link,
}
