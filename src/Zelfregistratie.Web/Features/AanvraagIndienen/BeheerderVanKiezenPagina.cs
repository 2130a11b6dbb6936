using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page on which somebody searches the organisation that they want to administer.</summary>
/// <param name="Doelgroep">The chosen doelgroep.</param>
/// <param name="Zoek">What was typed.</param>
/// <param name="Resultaat">What was found; null before searching.</param>
internal sealed record BeheerderVanKiezenPagina(Doelgroep Doelgroep, string? Zoek, Zoekresultaat? Resultaat);
