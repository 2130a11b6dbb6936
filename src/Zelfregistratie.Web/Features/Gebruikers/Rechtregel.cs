using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>A right in the list and in the export.</summary>
internal sealed record Rechtregel
{
    public required long Id { get; init; }

    public required string Naam { get; init; }

    public required string Toepassing { get; init; }

    public required Rol Rol { get; init; }

    public required DateOnly Begindatum { get; init; }

    public required DateOnly? Einddatum { get; init; }

    public required IReadOnlyList<string> Contexten { get; init; }

    /// <summary>The right with its contexts.</summary>
    public string Omschrijving => Contexten.Count == 0 ? Naam : $"{Naam} ({string.Join(", ", Contexten)})";
}
