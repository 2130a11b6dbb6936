using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Requests as a mail about several of them shows them.</summary>
internal static class Takenfeiten
{
    /// <summary>Each request under its reference, with how long it waits; and how many more there are.</summary>
    public static IReadOnlyList<Mailfeit> Feiten(Taaklijst lijst, DateTimeOffset nu, IStringLocalizer t) =>
    [
        .. lijst.Eerste.Select(aanvraag => new Mailfeit(
            aanvraag.Referentie.Waarde, aanvraag.IsOpen ? $"{Wie(aanvraag, t)}\n{Opmaak.Wachttijd(aanvraag.IngediendOp, nu, t)}" : Wie(aanvraag, t))),
        .. lijst.Aantal > Taaklijst.Meeste ? [new Mailfeit(t["En nog"], Andere(lijst.Aantal - Taaklijst.Meeste, t))] : Array.Empty<Mailfeit>(),
    ];

    /// <summary>"An Peeters: Dossiers indienen (Loket), Bedrijf X".</summary>
    public static string Wie(Aanvraag aanvraag, IStringLocalizer t)
    {
        var wat = aanvraag.Gebruikersrecht is { } recht ? $"{recht.Naam} ({recht.Toepassing.Naam})" : t["Werkrelatie"].Value;
        return $"{aanvraag.Aanvrager.Naam}: {wat}, {aanvraag.Organisatie.Naam}";
    }

    /// <summary>"12 andere aanvragen".</summary>
    public static string Andere(int aantal, IStringLocalizer t) => Opmaak.Aantal(aantal, t["andere aanvraag"], t["andere aanvragen"]);

    /// <summary>"12 aanvragen".</summary>
    public static string Aantal(int aantal, IStringLocalizer t) => Opmaak.Aantal(aantal, t["aanvraag"], t["aanvragen"]);
}
