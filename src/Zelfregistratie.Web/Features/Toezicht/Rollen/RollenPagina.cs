using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>One page of the list of roles.</summary>
/// <param name="Vraag">What the address asks.</param>
/// <param name="Rijen">The roles.</param>
/// <param name="ZonderVerantwoordelijke">Doelgroepen that nobody answers for.</param>
/// <param name="IkId">Key of the reader, who can't take their own roles away.</param>
internal sealed record RollenPagina(RollenVraag Vraag, IReadOnlyList<Rolrij> Rijen, IReadOnlyList<Doelgroep> ZonderVerantwoordelijke, long IkId)
{
    /// <summary>Whether a row stands before the first one.</summary>
    public bool HeeftVorige { get; init; }

    /// <summary>Whether a row follows the last one.</summary>
    public bool HeeftVolgende { get; init; }

    // The filters under the names that the address has.
    public string Zoek => Vraag.Zoekterm;

    public string? Rol => Vraag.GekozenRol?.ToString();

    public string? Vorige => HeeftVorige ? Vraag.Adres(voor: Rijen[0].Plaats.ToString()) : null;

    public string? Volgende => HeeftVolgende ? Vraag.Adres(na: Rijen[^1].Plaats.ToString()) : null;

    /// <summary>The roles to filter on, as many of them as there are.</summary>
    public static IEnumerable<Keuze> Rollen(IStringLocalizer t) =>
    [
        new Keuze(nameof(Domain.Rechten.Rol.CentraleBeheerder), t["Centrale beheerders"]),
        new Keuze(nameof(Domain.Rechten.Rol.Doelgroepverantwoordelijke), t["Doelgroepverantwoordelijken"]),
        new Keuze(nameof(Domain.Rechten.Rol.Toepassingsbeheerder), t["Toepassingsbeheerders"]),
    ];
}
