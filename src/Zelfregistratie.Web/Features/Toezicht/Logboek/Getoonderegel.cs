using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>A row as the page and the export show it.</summary>
internal sealed record Getoonderegel
{
    public required long Id { get; init; }

    public required DateTimeOffset Op { get; init; }

    public required Handeling Handeling { get; init; }

    public required long? DoorId { get; init; }

    public required string? Door { get; init; }

    public required long? OverId { get; init; }

    public required string? Over { get; init; }

    public required string? Organisatie { get; init; }

    public required string? OrganisatieCode { get; init; }

    public required Codesoort? Codesoort { get; init; }

    public required string? Onderwerp { get; init; }

    public required string? Toelichting { get; init; }

    /// <summary>Number of the batch that it was sealed in; null when it waits for its seal.</summary>
    public required long? Zegel { get; init; }

    public Logboekplaats Plaats => new(Op, Id);

    /// <summary>Code of the organisation as people write it.</summary>
    public string? Code => OrganisatieCode is { } code && Codesoort is { } soort ? Domain.Organisaties.OrganisatieCode.Lezen(code, soort).Opgemaakt : null;

    /// <summary>Whether the row is about somebody else than who did it.</summary>
    public bool IsOverEenAnder => OverId is not null && OverId != DoorId;
}
