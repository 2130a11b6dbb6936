using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>An organisation in the results of a search.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Gemeente">Municipality of its seat, if known.</param>
/// <param name="HeeftBereikbareBeheerder">Whether somebody would learn of a request.</param>
internal sealed record GevondenOrganisatie(OrganisatieCode Code, string Naam, string? Gemeente, bool HeeftBereikbareBeheerder);
