namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>A word below a chart.</summary>
/// <param name="X">Its middle.</param>
/// <param name="Tekst">The word.</param>
internal sealed record Diagramlabel(string X, string Tekst);
