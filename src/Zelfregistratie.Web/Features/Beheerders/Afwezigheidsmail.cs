using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The mails to a deputy.</summary>
internal static class Afwezigheidsmail
{
    /// <summary>Somebody named them.</summary>
    public static UitgaandeMail Gemeld(Afwezigheid afwezigheid, Beslissende vervanger, DateTimeOffset nu, IStringLocalizer t) => Mail(
        afwezigheid,
        t["Je vervangt {0} als lokale beheerder", afwezigheid.Afwezige.Naam],
        t["{0} is afwezig en koos jou als vervanger. In die tijd krijg je ook de e-mails over aanvragen die {0} zou krijgen. Je beslist er zelf over.", afwezigheid.Afwezige.Naam],
        t).Aan(vervanger.Naam, vervanger.Email, nu, t);

    /// <summary>It was taken back.</summary>
    public static UitgaandeMail Ingetrokken(Afwezigheid afwezigheid, Beslissende vervanger, DateTimeOffset nu, IStringLocalizer t) => Mail(
        afwezigheid,
        t["Je vervangt {0} niet meer", afwezigheid.Afwezige.Naam],
        t["{0} trok de melding van afwezigheid in. Je krijgt geen e-mails meer in de plaats van {0}.", afwezigheid.Afwezige.Naam],
        t).Aan(vervanger.Naam, vervanger.Email, nu, t);

    private static Wijzigingsmail Mail(Afwezigheid afwezigheid, string onderwerp, string wat, IStringLocalizer t) => new(onderwerp, wat)
    {
        Feiten =
        [
            new(t["Organisatie"], $"{afwezigheid.Organisatie.Naam} ({afwezigheid.Organisatie.Code})"),
            new(t["Afwezig"], Opmaak.Periode(afwezigheid.Begindatum, afwezigheid.Einddatum, t)),
        ],
        Knop = new Mailknop(t["Bekijk de lokale beheerders"], Beheeradres.Lijst(afwezigheid.Organisatie)),
        Slot = [t["Kan je dit niet doen? Spreek {0} aan.", afwezigheid.Afwezige.Naam]],
    };
}
