namespace Zelfregistratie.Web.Features.Toezicht;

/// <summary>How many there are of something, and since when.</summary>
internal sealed record Stand
{
    public required Standsoort Wat { get; init; }

    public required long Aantal { get; init; }

    public required DateTimeOffset Sinds { get; init; }
}
