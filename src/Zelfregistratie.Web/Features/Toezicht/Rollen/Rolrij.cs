using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>A role of the portal as it stands in the list.</summary>
internal sealed record Rolrij
{
    public required long Id { get; init; }

    public required Rol Rol { get; init; }

    public required string Rolnaam { get; init; }

    public required long PersoonId { get; init; }

    public required string Voornaam { get; init; }

    public required string Familienaam { get; init; }

    public required string? Email { get; init; }

    public required IReadOnlyList<string> Contexten { get; init; }

    public required DateOnly Begindatum { get; init; }

    public required DateOnly? Einddatum { get; init; }

    public string Naam => $"{Voornaam} {Familienaam}".Trim();

    public Plaats Plaats => new(Rol, Id);
}
