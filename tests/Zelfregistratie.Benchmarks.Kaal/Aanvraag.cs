namespace Zelfregistratie.Benchmarks.Kaal;

/// <summary>A request, with all of it in one row.</summary>
public sealed class Aanvraag
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>Who asks.</summary>
    public string Aanvrager { get; init; } = "";

    /// <summary>For which organisation.</summary>
    public string Organisatie { get; init; } = "";

    /// <summary>What.</summary>
    public string Recht { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reden { get; init; } = "";

    /// <summary>Contact.</summary>
    public string Email { get; init; } = "";

    /// <summary>When.</summary>
    public DateTimeOffset IngediendOp { get; init; }
}
