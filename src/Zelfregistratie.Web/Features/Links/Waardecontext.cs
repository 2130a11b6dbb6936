namespace Zelfregistratie.Web.Features.Links;

/// <summary>A context as it stands in a link, and as people know it.</summary>
internal sealed record Waardecontext(string Code, string Naam);
