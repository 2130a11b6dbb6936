using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>Links on one site that are refused for one reason.</summary>
internal sealed class Storingrij
{
    public required string ToepassingCode { get; init; }

    public required string Toepassing { get; init; }

    /// <summary>Code of the right in the link; empty for a link to a toepassing.</summary>
    public required string RechtCode { get; init; }

    /// <summary>Name of that right.</summary>
    public required string? Recht { get; init; }

    public required Linkparameter Parameter { get; init; }

    public required LinkprobleemSoort Soort { get; init; }

    /// <summary>The site; empty when it is not known.</summary>
    public required string Host { get; init; }

    public required DateOnly Sinds { get; init; }

    public required DateOnly Laatst { get; init; }

    public required int Aantal { get; init; }
}
