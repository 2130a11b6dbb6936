using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>People who work for the organisation, to appoint one of.</summary>
internal sealed record ToevoegenPagina(Organisatie Organisatie, string? Zoek, IReadOnlyList<Kandidaat> Kandidaten, bool ZijnErMeer)
{
    public bool IsGezocht => Zoektekst.Lezen(Zoek).Length > 0;
}
