using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Sentences that an administrator can give as the reason with one click. The requester reads them.</summary>
internal static class Standaardredenen
{
    public static IEnumerable<Keuze> Goedkeuren(IStringLocalizer t) => Keuzes(
        t,
        t["Je hebt dit nodig voor je taken in deze organisatie."],
        t["Je leidinggevende bevestigt dat je dit nodig hebt."],
        t["Je vervangt een tijd lang een collega."]);

    public static IEnumerable<Keuze> Afkeuren(IStringLocalizer t) => Keuzes(
        t,
        t["Dit hoort niet bij je taken in deze organisatie."],
        t["Je werkt niet voor deze organisatie."],
        t["Het is niet duidelijk waarvoor je dit nodig hebt. Vraag het opnieuw en leg het uit."]);

    private static IEnumerable<Keuze> Keuzes(IStringLocalizer t, params LocalizedString[] zinnen) =>
    [
        .. zinnen.Select(zin => new Keuze(zin, zin)),
        new Keuze("", t["Zelf schrijven"]) { Selected = true },
    ];
}
