using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The mail a day for who chose it.</summary>
internal static class DagoverzichtMail
{
    public static UitgaandeMail Maken(Dagoverzicht overzicht, DateTimeOffset nu, IStringLocalizer t) => new(Mailsoort.Dagoverzicht, overzicht.Aan!.Email, overzicht.Aan.Naam, new Mailinhoud(
        t["Dagoverzicht: {0} binnengekomen, {1} beslist door collega's", overzicht.Binnengekomen?.Aantal ?? 0, overzicht.Beslist?.Aantal ?? 0],
        [
            t["Dag {0}", overzicht.Aan.Naam],
            t["Dit gebeurde sinds {0}.", overzicht.Van.DatumEnTijd()],
        ],
        [
            .. Feit(t["Binnengekomen"], overzicht.Binnengekomen, aanvraag => Takenfeiten.Wie(aanvraag, t), t),
            .. Feit(t["Beslist door collega's"], overzicht.Beslist, aanvraag => $"{Takenfeiten.Wie(aanvraag, t)}\n{Beslissing(aanvraag, t)}", t),
            new Mailfeit(t["Nog te behandelen"], Takenfeiten.Aantal(overzicht.Open, t)),
        ],
        new Mailknop(t["Bekijk je taken"], "/taken"),
        [t["Wil je deze e-mail niet meer? Zet hem af in je profiel."]]), nu);

    private static IEnumerable<Mailfeit> Feit(string naam, Taaklijst? lijst, Func<Aanvraag, string> regel, IStringLocalizer t)
    {
        if (lijst is null) yield break;
        var regels = lijst.Eerste.Select(aanvraag => $"{aanvraag.Referentie} {regel(aanvraag)}");
        var rest = lijst.Aantal > Taaklijst.Meeste ? [t["en nog {0}", Takenfeiten.Andere(lijst.Aantal - Taaklijst.Meeste, t)].Value] : Array.Empty<string>();
        yield return new Mailfeit($"{naam}, {Takenfeiten.Aantal(lijst.Aantal, t)}", string.Join('\n', regels.Concat(rest)));
    }

    private static string Beslissing(Aanvraag aanvraag, IStringLocalizer t) => aanvraag.Status == AanvraagStatus.Goedgekeurd
        ? t["goedgekeurd door {0}", aanvraag.BeslistDoor!.Naam]
        : t["afgekeurd door {0}", aanvraag.BeslistDoor!.Naam];
}
