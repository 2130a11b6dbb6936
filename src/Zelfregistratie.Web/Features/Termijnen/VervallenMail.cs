using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The mails about requests that lapsed by themselves.</summary>
internal sealed class VervallenMail(Vervalreden waarom, int dagen, DateTimeOffset nu, IStringLocalizer t)
{
    /// <summary>To the requester.</summary>
    public UitgaandeMail AanAanvrager(Aanvraag aanvraag) => new(Mailsoort.Vervallen, aanvraag.Email, aanvraag.Aanvrager.Naam, new Mailinhoud(
        t["Je aanvraag {0} is vervallen", aanvraag.Referentie],
        [
            t["Dag {0}", aanvraag.Aanvrager.Naam],
            waarom == Vervalreden.BuitenGebruik
                ? t["Wat je vroeg bij {0}, kan niet meer aangevraagd worden. Daarom vervalt je aanvraag.", aanvraag.Organisatie.Naam]
                : t["Bij {0} besliste niemand binnen {1} dagen over je aanvraag. Daarom vervalt ze.", aanvraag.Organisatie.Naam, dagen],
        ],
        Aanvraagfeiten.Gevraagd(aanvraag, t),
        new Mailknop(t["Bekijk je aanvraag"], $"/user/aanvragen/{aanvraag.Referentie}"),
        [
            waarom == Vervalreden.BuitenGebruik
                ? t["Heb je toch toegang nodig? Vraag aan je organisatie of de helpdesk hoe het nu moet."]
                : t["Heb je het nog nodig? Spreek er eerst over met een lokale beheerder van je organisatie, en vraag het dan opnieuw aan."],
        ]), nu);

    /// <summary>To somebody who could decide.</summary>
    public UitgaandeMail AanBeslissende(Taaklijst lijst) => new(Mailsoort.Vervallen, lijst.Aan.Email, lijst.Aan.Naam, new Mailinhoud(
        t["Vervallen: {0}", Takenfeiten.Aantal(lijst.Aantal, t)],
        [
            t["Dag {0}", lijst.Aan.Naam],
            waarom == Vervalreden.BuitenGebruik
                ? t["Wat hieronder gevraagd werd, kan niet meer aangevraagd worden. Je kan er niet meer over beslissen."]
                : t["Over wat hieronder gevraagd werd, besliste niemand binnen {0} dagen. Je kan er niet meer over beslissen.", dagen],
            .. Vervangingszin.Van(lijst.Vervangt, t),
        ],
        Takenfeiten.Feiten(lijst, nu, t),
        new Mailknop(lijst.Aantal == 1 ? t["Bekijk de aanvraag"] : t["Bekijk je taken"], lijst.Pad),
        [t["We hebben dit ook aan de aanvrager gemaild."]]), nu);
}
