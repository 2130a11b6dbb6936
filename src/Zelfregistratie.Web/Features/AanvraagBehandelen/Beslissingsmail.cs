using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Mails;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>
/// What the requester reads. Names no administrator: only somebody who works for the organisation may know who they are.
/// </summary>
internal static class Beslissingsmail
{
    public static Mailinhoud Goedgekeurd(Aanvraag aanvraag, Reden reden, Geldigheid geldigheid, WerkrelatieGegevens? nieuweWerkrelatie, IStringLocalizer t)
    {
        List<Mailfeit> feiten = [.. Aanvraagfeiten.Gevraagd(aanvraag, t)];
        if (aanvraag.Gebruikersrecht is not null) feiten.Add(new Mailfeit(t["Geldig"], Opmaak.Periode(geldigheid.Begindatum, geldigheid.Einddatum, t)));
        if (nieuweWerkrelatie is { } nieuw)
        {
            feiten.Add(new Mailfeit(t["Werkrelatie"], $"{t[nieuw.Gebruikerstype.Woord()]}, {Opmaak.Periode(nieuw.Geldigheid.Begindatum, nieuw.Geldigheid.Einddatum, t)}"));
        }

        feiten.Add(new Mailfeit(t["Reden"], reden.Tekst));
        return new Mailinhoud(
            t["Je aanvraag {0} is goedgekeurd", aanvraag.Referentie],
            [t["Dag {0}", aanvraag.Aanvrager.Naam], Uitkomst(aanvraag, t)],
            feiten,
            Knop(aanvraag, t),
            aanvraag.Gebruikersrecht is { Rol: not Rol.Geen } ? [t["Als hoofd lokale beheerder beslis je over de aanvragen voor {0}. Meld je aan: je vindt ze onder Taken.", aanvraag.Organisatie.Naam]] : []);
    }

    public static Mailinhoud Afgekeurd(Aanvraag aanvraag, Reden reden, IStringLocalizer t) => new(
        t["Je aanvraag {0} is afgekeurd", aanvraag.Referentie],
        [t["Dag {0}", aanvraag.Aanvrager.Naam], t["Je aanvraag bij {0} is afgekeurd. Je leest hieronder waarom.", aanvraag.Organisatie.Naam]],
        [.. Aanvraagfeiten.Gevraagd(aanvraag, t), new Mailfeit(t["Reden"], reden.Tekst)],
        Knop(aanvraag, t),
        [aanvraag.Gebruikersrecht is { Rol: not Rol.Geen }
            ? t["Ga je niet akkoord, of is er iets veranderd? Bel de helpdesk. Daarna kan je een nieuwe aanvraag indienen."]
            : t["Ga je niet akkoord, of is er iets veranderd? Spreek erover met een lokale beheerder van je organisatie. Daarna kan je een nieuwe aanvraag indienen."]]);

    private static string Uitkomst(Aanvraag aanvraag, IStringLocalizer t) => aanvraag.Soort == AanvraagSoort.Verlenging
        ? t["Je aanvraag bij {0} is goedgekeurd. Je recht is verlengd.", aanvraag.Organisatie.Naam]
        : t["Je aanvraag bij {0} is goedgekeurd.", aanvraag.Organisatie.Naam];

    private static Mailknop Knop(Aanvraag aanvraag, IStringLocalizer t) => new(t["Bekijk je aanvraag"], $"/user/aanvragen/{aanvraag.Referentie}");
}
