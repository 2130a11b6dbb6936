using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>An organisation that somebody has a werkrelatie with, in a doelgroep in which the right exists.</summary>
/// <param name="Naam">Its name.</param>
/// <param name="Code">Its code.</param>
/// <param name="Gemeente">Municipality of its seat, if known.</param>
/// <param name="Doelgroep">In which doelgroep the right would be asked.</param>
internal sealed record EigenOrganisatie(string Naam, OrganisatieCode Code, string? Gemeente, Doelgroep Doelgroep);
