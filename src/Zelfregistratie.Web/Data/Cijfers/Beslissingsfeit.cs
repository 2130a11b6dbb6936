namespace Zelfregistratie.Web.Data.Cijfers;

/// <summary>What figures know of a decided request; only inside queries.</summary>
internal sealed class Beslissingsfeit
{
    /// <summary>For which organisation.</summary>
    public long OrganisatieId { get; init; }

    /// <summary>The toepassing of the right; null for a werkrelatie.</summary>
    public int? ToepassingId { get; init; }

    /// <summary>The day of the decision in Brussels.</summary>
    public DateOnly Dag { get; init; }

    /// <summary>Whether it was approved.</summary>
    public bool Goedgekeurd { get; init; }

    /// <summary>How long it waited: a step of <see cref="Domain.Aanvragen.Wachtverdeling"/>.</summary>
    public int Uren { get; init; }
}
