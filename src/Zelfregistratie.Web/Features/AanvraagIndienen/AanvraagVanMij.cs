using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>A request as its requester sees it.</summary>
/// <param name="Aanvraag">The request.</param>
/// <param name="MagNamenZien">Whether the requester works for the organisation today, and may know who decides there.</param>
/// <param name="Toegekend">From when to when what was granted holds, if it was.</param>
/// <param name="Beslissenden">Who can decide; empty when that is not to be shown.</param>
/// <param name="Nu">Now.</param>
internal sealed record AanvraagVanMij(
    Aanvraag Aanvraag,
    bool MagNamenZien,
    Geldigheid? Toegekend,
    IReadOnlyList<Beslissende> Beslissenden,
    DateTimeOffset Nu)
{
    /// <summary>The mark that it was forwarded, if it was.</summary>
    public Doorsturing? Doorsturing { get; init; }

    /// <summary>When those who decide were reminded.</summary>
    public IReadOnlyList<DateTimeOffset> HerinnerdOp { get; init; } = [];

    /// <summary>What happened between submitting and now, in order: reminded, or forwarded and why.</summary>
    public IEnumerable<(DateTimeOffset Op, Doorstuurreden? Doorgestuurd)> Tussenin => HerinnerdOp
        .DistinctBy(op => op)
        .Select(op => (op, (Doorstuurreden?)null))
        .Concat(Doorsturing is { Waarom: not Doorstuurreden.BeslistDoelgroep } door ? [(door.Op, door.Waarom)] : [])
        .OrderBy(moment => moment.Item1);
}
