using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>The page that asks for which organisation, or for what kind of organisation, something is asked.</summary>
/// <param name="Recht">The chosen right; null when a werkrelatie is asked.</param>
/// <param name="Doelgroepen">What kinds of organisation there are to choose from.</param>
/// <param name="Eigen">The organisations that the person works for.</param>
internal sealed record OrganisatiesoortPagina(Gebruikersrecht? Recht, IReadOnlyCollection<Doelgroep> Doelgroepen, IReadOnlyList<EigenOrganisatie> Eigen)
{
    /// <summary>Where a kind of organisation leads.</summary>
    public string Link(Doelgroep doelgroep) => Recht is null ? Zoekadres.Link(doelgroep) : Zoekadres.Link(Recht, doelgroep);
}
