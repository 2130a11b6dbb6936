using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The mail about all that waits for somebody.</summary>
internal static class HerinneringMail
{
    public static UitgaandeMail Maken(Taaklijst lijst, DateTimeOffset nu, IStringLocalizer t) => new(Mailsoort.Herinnering, lijst.Aan.Email, lijst.Aan.Naam, new Mailinhoud(
        t["Herinnering: {0} te behandelen", Takenfeiten.Aantal(lijst.Aantal, t)],
        [
            t["Dag {0}", lijst.Aan.Naam],
            lijst.Aantal == 1
                ? t["Deze aanvraag wacht al enkele dagen op een beslissing. Jij kan erover beslissen."]
                : t["Deze aanvragen wachten al enkele dagen op een beslissing. Jij kan erover beslissen."],
            .. Vervangingszin.Van(lijst.Vervangt, t),
        ],
        Takenfeiten.Feiten(lijst, nu, t),
        new Mailknop(t["Bekijk je taken"], "/taken"),
        [t["Besliste een collega intussen? Dan hoef je niets te doen."]]), nu);
}
