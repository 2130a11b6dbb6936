namespace Zelfregistratie.Web.Features.OrganisatieVinden;

/// <summary>What was found.</summary>
/// <param name="Telling">How many, in words: announced to who can't see the list.</param>
/// <param name="Organisaties">The organisations, in the order of the search.</param>
internal sealed record Antwoord(string Telling, IReadOnlyList<Optie> Organisaties);
