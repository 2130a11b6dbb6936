namespace Zelfregistratie.Web.Features.Links;

/// <summary>The codes of a right in one doelgroep.</summary>
internal sealed class Waarderij
{
    public required string DoelgroepCode { get; init; }

    public required string Doelgroep { get; init; }

    public required string ToepassingCode { get; init; }

    public required string Toepassing { get; init; }

    public required string RechtCode { get; init; }

    public required string Recht { get; init; }

    public required string Omschrijving { get; init; }

    public required bool ContextVerplicht { get; init; }

    /// <summary>The contexts in use, by name: code and name.</summary>
    public required IReadOnlyList<Waardecontext> Contexten { get; init; }

    public Waardenplaats Plaats => new(DoelgroepCode, RechtCode);
}
