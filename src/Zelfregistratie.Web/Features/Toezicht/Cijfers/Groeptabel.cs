using Zelfregistratie.Web.Data.Cijfers;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>Figures by organisation or by toepassing: a chart with its table.</summary>
/// <param name="Naam">What the first column is.</param>
/// <param name="Diagram">The chart.</param>
/// <param name="Groepen">The rows.</param>
internal sealed record Groeptabel(string Naam, Staafdiagram Diagram, IReadOnlyList<Groep> Groepen);
