using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>People who work for the organisation, to appoint one of.</summary>
internal sealed record ToevoegenPagina(Organisatie Organisatie, string? Zoek, IReadOnlyList<Kandidaat> Kandidaten, bool ZijnErMeer)
{
    public bool IsGezocht => BeheerdersQuery.Zoekterm(Zoek).Length > 0;
}
