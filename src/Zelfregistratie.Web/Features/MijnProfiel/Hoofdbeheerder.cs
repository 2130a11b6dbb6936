namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>A hoofd lokale beheerder of an organisation, as who works there may know them.</summary>
/// <param name="OrganisatieId">Key of the organisation.</param>
/// <param name="Naam">Name of the person.</param>
/// <param name="Email">E-mail address, if known.</param>
/// <param name="Telefoon">E.164, if known.</param>
/// <param name="Vervanger">Name of the deputy while they are away, if somebody replaces them.</param>
/// <param name="AfwezigTotEnMet">Last day that they are away, if they are.</param>
internal sealed record Hoofdbeheerder(long OrganisatieId, string Naam, string? Email, string? Telefoon, string? Vervanger, DateOnly? AfwezigTotEnMet);
