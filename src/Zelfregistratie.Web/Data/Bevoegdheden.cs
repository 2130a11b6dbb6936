using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>What somebody may decide on today.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Vandaag">Today in Brussels.</param>
/// <param name="Rollen">The roles in force.</param>
/// <param name="OrganisatieIds">Organisations of which they are lokale beheerder.</param>
/// <param name="DoelgroepIds">Doelgroepen that they answer for.</param>
internal sealed record Bevoegdheden(
    Persoon Persoon,
    DateOnly Vandaag,
    IReadOnlySet<Rol> Rollen,
    IReadOnlyList<long> OrganisatieIds,
    IReadOnlyList<int> DoelgroepIds)
{
    /// <summary>Whether there is anything they may decide on.</summary>
    public bool IsBeheerder => OrganisatieIds.Count > 0 || DoelgroepIds.Count > 0 || IsCentraleBeheerder;

    /// <summary>Whether they decide where nobody who answers for the doelgroep can.</summary>
    public bool IsCentraleBeheerder => Rollen.Contains(Rol.CentraleBeheerder);
}
