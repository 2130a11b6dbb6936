namespace Zelfregistratie.Web.Features.Links;

/// <summary>One part of a link that is explained.</summary>
/// <param name="Naam">Its name in the address, such as <c>dg</c>.</param>
/// <param name="Onderdeel">What it is, such as "doelgroep"; null for a name that means nothing.</param>
/// <param name="Waarden">What it holds, fit to be shown; empty when it is missing.</param>
/// <param name="Betekenis">The name of what it points at, or why it does not count; null when there is nothing to say.</param>
/// <param name="Fout">What is wrong with it, as the page says that refuses the link; null when nothing is.</param>
internal sealed record Linkdeel(string Naam, string? Onderdeel, IReadOnlyList<string> Waarden, string? Betekenis, string? Fout);
