namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>A line of the grid, with what stands beside it.</summary>
/// <param name="Y">Where.</param>
/// <param name="Tekst">The value.</param>
internal sealed record Diagramlijn(string Y, string Tekst);
