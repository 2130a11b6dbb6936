using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Who administers an organisation, and what the person may do about it.</summary>
internal sealed record BeheerdersPagina(Organisatierij Organisatie, IReadOnlyList<Beheerderrij> Beheerders, DateOnly Vandaag)
{
    public required long PersoonId { get; init; }

    /// <summary>Whether the person appoints and removes its lokale beheerders.</summary>
    public required bool IsHoofd { get; init; }

    /// <summary>Whether the person decides for it.</summary>
    public required bool IsBeheerder { get; init; }

    /// <summary>Whether the person works for it, or decides for it: names and addresses are for them.</summary>
    public required bool MagNamenZien { get; init; }

    /// <summary>Whether there are other organisations to choose.</summary>
    public required bool ZijnErAndere { get; init; }

    /// <summary>KBO numbers that the person represents by law and that the portal does not know.</summary>
    public required IReadOnlyList<string> Onbekend { get; init; }

    public bool KanWorden => Organisatie is { KanWorden: true, IsBuitenGebruik: false } && !IsHoofd;

    public bool IsBereikbaar => Beheerders.Any(rij => rij.Email is not null && rij.Begindatum <= Vandaag);

    public bool HeeftCollega => Beheerders.Any(rij => rij.PersoonId != PersoonId);

    /// <summary>Nobody changes their own role.</summary>
    public bool MagWijzigen(Beheerderrij rij) => IsHoofd && rij.PersoonId != PersoonId;

    public static string Rolnaam(Rol rol) => rol == Rol.HoofdLokaleBeheerder ? "Hoofd lokale beheerder" : "Lokale beheerder";
}
