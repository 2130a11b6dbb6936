namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>A row of a list.</summary>
internal sealed class Lijstrij
{
    /// <summary>Key in the database.</summary>
    public long Id { get; init; }

    /// <summary>Its code, as it is kept; rows stand in its order.</summary>
    public required string Code { get; init; }

    /// <summary>As people know it.</summary>
    public required string Naam { get; init; }

    /// <summary>What tells it apart: its toepassing, its municipality, its description.</summary>
    public string? Bij { get; init; }

    /// <summary>When it was retired, if it was.</summary>
    public DateTimeOffset? BuitenGebruikSinds { get; init; }

    /// <summary>Whether the portal itself needs it as it is.</summary>
    public bool IsVanHetPortaal { get; init; }
}
