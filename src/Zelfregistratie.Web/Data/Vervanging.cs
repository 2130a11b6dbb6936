namespace Zelfregistratie.Web.Data;

/// <summary>Somebody who is away today, and who replaces them.</summary>
internal sealed class Vervanging
{
    /// <summary>Who is away.</summary>
    public required long AfwezigeId { get; init; }

    /// <summary>For which organisation.</summary>
    public required long OrganisatieId { get; init; }

    /// <summary>Last day of the absence.</summary>
    public required DateOnly Einddatum { get; init; }

    /// <summary>Name of the deputy; null when they administer the organisation no more, and nobody replaces who is away.</summary>
    public required string? Vervanger { get; init; }
}
