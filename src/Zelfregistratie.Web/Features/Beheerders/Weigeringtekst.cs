using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The page of each refusal that somebody meets who becomes, appoints or removes a lokale beheerder.</summary>
internal static class Weigeringtekst
{
    /// <summary>Answers with the page of a refusal.</summary>
    public static IActionResult Weigeren(this Controller controller, Domain.Weigering weigering, Organisatie organisatie, IStringLocalizer t) =>
        controller.Weigeren(Status(weigering), weigering is RegistratieGeldtNiet
            ? Tekst(weigering, organisatie, t)
            : Tekst(weigering, organisatie, t) with { Knop = t["Terug naar de lokale beheerders"], KnopAdres = Beheeradres.Lijst(organisatie) });

    private static int Status(Domain.Weigering weigering) =>
        weigering is EigenToegangWijzigen or RolNietToegestaan or RegistratieGeldtNiet ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict;

    private static Weigering Tekst(Domain.Weigering weigering, Organisatie organisatie, IStringLocalizer t) => weigering switch
    {
        EigenToegangWijzigen => new(t["Je kan je eigen rol niet wijzigen"], t["Niemand wijzigt zijn eigen rol, e-mailadres of werkrelatie. Er is niets veranderd."])
        {
            Stappen = [new(t["Vraag het aan een andere hoofd lokale beheerder van je organisatie."]), new(t["Is er geen andere? Bel de helpdesk."])],
        },
        RolNietToegestaan => new(t["Alleen een hoofd lokale beheerder kan dit"], t["Alleen een hoofd lokale beheerder stelt lokale beheerders van {0} aan, verwijdert ze of verbetert hun e-mailadres. Er is niets veranderd.", organisatie.Naam])
        {
            Stappen = [new(t["Kijk op de lijst wie hoofd lokale beheerder is, en vraag het daar."])],
        },
        LaatsteBeheerder laatste => Laatste(laatste, t),
        RechtAlToegekend al => new(t["Deze persoon is al beheerder"], t["Je hoeft niets te doen: de rol is er al voor {0}. Er is niets veranderd.", organisatie.Naam])
        {
            Gegevens = [(t["Rol"], al.Rechten[0].Gebruikersrecht.Naam), (t["Geldig"], Opmaak.Periode(al.Rechten[0].Begindatum, al.Rechten[0].Einddatum, t))],
        },
        OrganisatieBuitenGebruik => BuitenGebruik(organisatie, t),
        RegistratieGeldtNiet register => Register(register, organisatie, t),
        GeldigheidNietToegestaan geldigheid => new(t["De werkrelatie begint later"], t["De werkrelatie met {0} begint op {1}. Voor die dag kan er geen rol op staan. Er is niets veranderd.", organisatie.Naam, geldigheid.VroegsteBegin.Voluit()]),
        _ => new(t["Dit kan nu niet"], t["Intussen is er iets veranderd bij {0}. Er is niets veranderd.", organisatie.Naam]),
    };

    private static Weigering Laatste(LaatsteBeheerder laatste, IStringLocalizer t) => new(
        t["Dit is de laatste beheerder die we kunnen bereiken"],
        t["Er wachten nog aanvragen bij {0}. Zonder deze beheerder is er niemand met een e-mailadres om erover te beslissen. Er is niets veranderd.", laatste.Organisatie.Naam])
    {
        Gegevens = [(t["Open aanvragen"], Opmaak.Aantal(laatste.OpenAanvragen, t["aanvraag wacht op een beslissing"], t["aanvragen wachten op een beslissing"]))],
        Stappen =
        [
            new(t["Beslis eerst over de open aanvragen."], "/taken", t["Naar de taken"]),
            new(t["Of stel eerst een andere lokale beheerder aan, met een e-mailadres."], Beheeradres.Pad(laatste.Organisatie, "toevoegen"), t["Lokale beheerder toevoegen"]),
            new(t["Daarna kan je deze beheerder verwijderen."]),
        ],
    };

    private static Weigering BuitenGebruik(Organisatie organisatie, IStringLocalizer t) => new(
        t["Deze organisatie is niet meer in gebruik"],
        t["{0} is buiten gebruik gesteld. Je kan er geen beheerder meer van worden of aanstellen. Er is niets veranderd.", organisatie.Naam])
    {
        Stappen = [new(t["Klopt dat niet? Bel de helpdesk."])],
    };

    private static Weigering Register(RegistratieGeldtNiet register, Organisatie organisatie, IStringLocalizer t)
    {
        var (geldigheid, voorbij) = (register.Geldigheid, register.IsVoorbij);
        return new Weigering(
            voorbij ? t["Je registratie in BTB is voorbij"] : t["Je registratie in BTB geldt nog niet"],
            voorbij
                ? t["Je was hoofdtoegangsbeheerder van {0} tot en met {1}. Je kan geen beheerder meer worden. Er is niets veranderd.", organisatie.Naam, geldigheid.Einddatum!.Value.Voluit()]
                : t["Je bent hoofdtoegangsbeheerder van {0} vanaf {1}. Tot dan kan je geen beheerder worden. Er is niets veranderd.", organisatie.Naam, geldigheid.Begindatum.Voluit()])
        {
            Gegevens = [(t["Organisatie"], organisatie.Naam), (t["Registratie"], Opmaak.Periode(geldigheid.Begindatum, geldigheid.Einddatum, t))],
            Stappen =
            [
                new(t["Kijk na wat er in BTB staat, of laat het verlengen."], "https://www.csam.be/nl/beheer-toegangsbeheerders.html", t["Beheer der Toegangsbeheerders (BTB)"]),
                new(t["Is het daar in orde? Wacht tot wij de nieuwe gegevens hebben, of bel de helpdesk."]),
            ],
        };
    }
}
