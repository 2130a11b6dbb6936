namespace Zelfregistratie.Web.Features.OrganisatieVinden;

/// <summary>One organisation to choose.</summary>
/// <param name="Code">Its code, normalised.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Onder">Its code as people write it, and its municipality.</param>
/// <param name="HeeftBeheerder">Whether somebody would learn of a request.</param>
internal sealed record Optie(string Code, string Naam, string Onder, bool HeeftBeheerder);
