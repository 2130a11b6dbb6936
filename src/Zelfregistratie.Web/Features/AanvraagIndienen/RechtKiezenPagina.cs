using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The page on which somebody chooses one of the rights on offer.</summary>
/// <param name="Link">The link that was followed.</param>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Aanbod">The rights on offer for it.</param>
internal sealed record RechtKiezenPagina(Zelfregistratielink Link, Organisatie Organisatie, IReadOnlyList<Gebruikersrecht> Aanbod);
