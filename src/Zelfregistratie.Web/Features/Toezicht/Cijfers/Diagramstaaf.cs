namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>A bar of a chart, in its own units.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Breedte">Width.</param>
/// <param name="Hoogte">Height.</param>
internal sealed record Diagramstaaf(string X, string Y, string Breedte, string Hoogte);
