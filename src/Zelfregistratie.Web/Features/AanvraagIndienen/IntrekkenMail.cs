using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>To somebody who could decide: it is not needed any more.</summary>
internal static class IntrekkenMail
{
    public static UitgaandeMail Ingetrokken(Aanvraag aanvraag, Beslissende aan, DateTimeOffset nu, IStringLocalizer tekst) => new(
        Mailsoort.Ingetrokken,
        aan.Email,
        aan.Naam,
        new Mailinhoud(
            tekst["Aanvraag van {0} is ingetrokken", aanvraag.Aanvrager.Naam],
            [
                tekst["Dag {0}", aan.Naam],
                tekst["{0} heeft de aanvraag voor {1} ingetrokken. Je hoeft er niets meer voor te doen.", aanvraag.Aanvrager.Naam, aanvraag.Organisatie.Naam],
            ],
            [new Mailfeit(tekst["Aanvrager"], aanvraag.Aanvrager.Naam), .. Aanvraagfeiten.Gevraagd(aanvraag, tekst)],
            new Mailknop(tekst["Bekijk de aanvraag"], $"/taken/{aanvraag.Referentie}"),
            []),
        nu);
}
