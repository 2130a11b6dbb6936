using Zelfregistratie.Domain.Links;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page on which somebody searches their organisation.</summary>
/// <param name="Link">The link that was followed.</param>
/// <param name="Zoek">What was typed.</param>
/// <param name="Resultaat">What was found; null before searching.</param>
/// <param name="IsOnbekend">Whether an organisation was chosen that can't be found in the doelgroep.</param>
internal sealed record OrganisatieKiezenPagina(Zelfregistratielink Link, string? Zoek, Zoekresultaat? Resultaat, bool IsOnbekend);
