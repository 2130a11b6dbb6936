using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>The mails about requests that were forwarded.</summary>
internal sealed class DoorgestuurdMail(Doorstuurreden waarom, int werkdagen, DateTimeOffset nu, IStringLocalizer t)
{
    /// <summary>To the requester.</summary>
    public UitgaandeMail AanAanvrager(Aanvraag aanvraag, bool isIemandVerwittigd) => new(Mailsoort.Doorgestuurd, aanvraag.Email, aanvraag.Aanvrager.Naam, new Mailinhoud(
        t["Je aanvraag {0} is doorgestuurd", aanvraag.Referentie],
        [
            t["Dag {0}", aanvraag.Aanvrager.Naam],
            waarom == Doorstuurreden.TeLangOpen
                ? t["Bij {0} besliste niemand binnen {1} werkdagen over je aanvraag. Daarom stuurden we ze door naar wie verantwoordelijk is voor de doelgroep {2}.", aanvraag.Organisatie.Naam, werkdagen, aanvraag.Doelgroep.Naam]
                : t["Bij {0} kan nu niemand over je aanvraag beslissen. Daarom stuurden we ze door naar wie verantwoordelijk is voor de doelgroep {1}.", aanvraag.Organisatie.Naam, aanvraag.Doelgroep.Naam],
            isIemandVerwittigd
                ? t["Je hoeft niets te doen. Je krijgt een e-mail zodra er beslist is."]
                : t["Er was niemand die we konden verwittigen. Bel de helpdesk."],
        ],
        Aanvraagfeiten.Gevraagd(aanvraag, t),
        new Mailknop(t["Bekijk je aanvraag"], $"/user/aanvragen/{aanvraag.Referentie}"),
        []), nu);

    /// <summary>To who answers for the doelgroep.</summary>
    public UitgaandeMail AanBeslissende(Taaklijst lijst) => new(Mailsoort.Doorgestuurd, lijst.Aan.Email, lijst.Aan.Naam, new Mailinhoud(
        t["Doorgestuurd naar jou: {0}", Takenfeiten.Aantal(lijst.Aantal, t)],
        [
            t["Dag {0}", lijst.Aan.Naam],
            waarom == Doorstuurreden.TeLangOpen
                ? t["In de organisatie besliste niemand binnen {0} werkdagen. Daarom kan jij nu ook beslissen.", werkdagen]
                : t["In de organisatie kan nu niemand beslissen. Daarom kan jij dat doen."],
        ],
        Takenfeiten.Feiten(lijst, nu, t),
        new Mailknop(lijst.Aantal == 1 ? t["Bekijk de aanvraag"] : t["Bekijk je taken"], lijst.Pad),
        []), nu);
}
