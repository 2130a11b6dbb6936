using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>What somebody may do today, by their roles.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Vandaag">Today in Brussels.</param>
/// <param name="Inzet">The roles in force.</param>
/// <param name="DoelgroepIds">Doelgroepen that they answer for.</param>
/// <param name="ToepassingIds">Toepassingen that they own.</param>
/// <param name="IsToegangsbeheerder">Whether the federal register names them for an organisation.</param>
internal sealed record Bevoegdheden(
    Persoon Persoon,
    DateOnly Vandaag,
    IReadOnlyList<Rolinzet> Inzet,
    IReadOnlyList<int> DoelgroepIds,
    IReadOnlyList<int> ToepassingIds,
    bool IsToegangsbeheerder)
{
    /// <summary>The roles in force, wherever.</summary>
    public IReadOnlySet<Rol> Rollen { get; } = Inzet.Select(inzet => inzet.Rol).ToHashSet();

    /// <summary>Organisations of which they are lokale beheerder.</summary>
    public IReadOnlyList<long> OrganisatieIds { get; } = Organisaties(Inzet, Gebruikersbeheer.LokaleRollen);

    /// <summary>Organisations of which they appoint the lokale beheerders.</summary>
    public IReadOnlyList<long> HoofdOrganisatieIds { get; } = Organisaties(Inzet, [Rol.HoofdLokaleBeheerder]);

    /// <summary>Whether there is anything they may decide on.</summary>
    public bool IsBeheerder => OrganisatieIds.Count > 0 || DoelgroepIds.Count > 0 || IsCentraleBeheerder;

    /// <summary>Whether they run the portal, and decide where nobody who answers for the doelgroep can.</summary>
    public bool IsCentraleBeheerder => Rollen.Contains(Rol.CentraleBeheerder);

    /// <summary>Whether they make links, for their toepassingen or for all.</summary>
    public bool MaaktLinks => IsCentraleBeheerder || Rollen.Contains(Rol.Toepassingsbeheerder);

    /// <summary>The roles that count for what is done in an organisation.</summary>
    public IReadOnlySet<Rol> RollenIn(long organisatieId) =>
        Inzet.Where(inzet => inzet.OrganisatieId == organisatieId).Select(inzet => inzet.Rol).ToHashSet();

    private static List<long> Organisaties(IEnumerable<Rolinzet> inzet, Rol[] rollen) =>
        [.. inzet.Where(een => rollen.Contains(een.Rol)).Select(een => een.OrganisatieId).Distinct()];
}
