using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The mails of a submitted request.</summary>
internal sealed class IndienenMails(Aanvraag aanvraag, IStringLocalizer<Teksten> tekst)
{
    /// <summary>To the requester: it was received.</summary>
    public UitgaandeMail Ontvangst() => new(Mailsoort.Ontvangst, aanvraag.Email, aanvraag.Aanvrager.Naam, new Mailinhoud(
        tekst["Je aanvraag {0} is ingediend", aanvraag.Referentie],
        [
            tekst["Dag {0}", aanvraag.Aanvrager.Naam],
            $"{tekst["We hebben je aanvraag goed ontvangen."]} {Verwittigd()}",
        ],
        Aanvraagfeiten.MetReden(aanvraag, tekst),
        new Mailknop(tekst["Bekijk je aanvraag"], Aanvraagadres.Bevestiging(aanvraag.Referentie)),
        [tekst["Heb je dit niet zelf aangevraagd? Bel dan de helpdesk."]]), aanvraag.IngediendOp);

    /// <summary>To somebody who may decide: there is something to decide.</summary>
    public UitgaandeMail NieuweTaak(Beslissende aan) => new(Mailsoort.NieuweTaak, aan.Email, aan.Naam, new Mailinhoud(
        tekst["Nieuwe aanvraag van {0}", aanvraag.Aanvrager.Naam],
        [
            tekst["Dag {0}", aan.Naam],
            Vraag(),
            .. Vervangingszin.Van(aan.Vervangt, tekst),
        ],
        [new Mailfeit(tekst["Aanvrager"], aanvraag.Aanvrager.Naam), .. Aanvraagfeiten.MetReden(aanvraag, tekst)],
        new Mailknop(tekst["Bekijk de aanvraag"], $"/taken/{aanvraag.Referentie}"),
        [tekst["Ken je deze persoon niet, of klopt de reden niet? Keur de aanvraag dan af en zeg waarom."]]), aanvraag.IngediendOp);

    private string Vraag() => aanvraag switch
    {
        { Soort: AanvraagSoort.Werkrelatie } => tekst["{0} vraagt een werkrelatie met {1}. Jij kan daarover beslissen.", aanvraag.Aanvrager.Naam, aanvraag.Organisatie.Naam],
        { Soort: AanvraagSoort.Verlenging } => tekst["{0} vraagt om een gebruikersrecht voor {1} te verlengen. Jij kan daarover beslissen.", aanvraag.Aanvrager.Naam, aanvraag.Organisatie.Naam],
        { Gebruikersrecht.Rol: not Rol.Geen } => tekst["{0} vraagt om hoofd lokale beheerder te worden van {1}. Jij kan daarover beslissen.", aanvraag.Aanvrager.Naam, aanvraag.Organisatie.Naam],
        _ => tekst["{0} vraagt een gebruikersrecht voor {1}. Jij kan daarover beslissen.", aanvraag.Aanvrager.Naam, aanvraag.Organisatie.Naam],
    };

    private string Verwittigd() => aanvraag.AantalVerwittigd > 0
        ? tekst["Wie erover beslist, is verwittigd. Je krijgt een e-mail zodra er beslist is."]
        : tekst["Er was niemand die we konden verwittigen. Bel de helpdesk."];
}
