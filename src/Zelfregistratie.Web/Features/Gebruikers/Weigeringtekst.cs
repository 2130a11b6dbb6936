using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What somebody reads who may not change access, or can't now.</summary>
internal static class Weigeringtekst
{
    /// <summary>Answers with the page of a refusal: 403 when it is not for this administrator, 409 when it can't be done as things stand.</summary>
    public static ViewResult Weigeren(this Controller controller, Domain.Weigering weigering, Werkrelatie werkrelatie, IStringLocalizer t)
    {
        var magNiet = weigering is EigenToegangWijzigen or RolNietToegestaan or WerkrelatieDraagtRol or RechtBeslistDoelgroep;
        var (naarBeheerders, naarTaken) = (weigering is RolNietToegestaan or WerkrelatieDraagtRol or LaatsteBeheerder, weigering is LaatsteBeheerder);
        return controller.Weigeren(magNiet ? StatusCodes.Status403Forbidden : StatusCodes.Status409Conflict, new Weigering(Titel(weigering, t), Zin(weigering, werkrelatie, t))
        {
            Alineas = [t["Er is niets veranderd."]],
            Gegevens = [.. Gegevens(weigering, t)],
            Stappen =
            [
                .. naarTaken ? [new WeigeringStap(t["Behandel eerst de aanvragen die wachten."], "/taken", t["Naar je taken"])] : Array.Empty<WeigeringStap>(),
                .. naarBeheerders ? [new WeigeringStap(t["Wie lokale beheerder is, zie en wijzig je bij de lokale beheerders."], "/beheerders", t["Naar de lokale beheerders"])] : Array.Empty<WeigeringStap>(),
            ],
            Knop = t["Terug naar {0}", werkrelatie.Persoon.Naam],
            KnopAdres = werkrelatie.Adres(),
        });
    }

    /// <summary>The refusal in a sentence.</summary>
    public static string Zin(Domain.Weigering weigering, Werkrelatie werkrelatie, IStringLocalizer t) => weigering switch
    {
        EigenToegangWijzigen => t["Je eigen rechten en werkrelatie wijzig je niet zelf. Vraag het aan een andere lokale beheerder van {0}.", werkrelatie.Organisatie.Naam],
        WerkrelatieIsVoorbij => t["De werkrelatie van {0} is voorbij. Er verandert niets meer aan.", werkrelatie.Persoon.Naam],
        RolNietToegestaan => t["Dit is een rol. Rollen geef, wijzig of verwijder je niet onder Gebruikers."],
        WerkrelatieDraagtRol => t["{0} heeft een rol die jij hier niet kan wegnemen. Wie dat mag, neemt eerst de rol weg. Daarna kan je de werkrelatie beëindigen.", werkrelatie.Persoon.Naam],
        LaatsteBeheerder laatste => t[
            "{0} is de laatste lokale beheerder van {1} die bereikbaar is. {2}.",
            werkrelatie.Persoon.Naam,
            werkrelatie.Organisatie.Naam,
            Opmaak.Aantal(laatste.OpenAanvragen, t["aanvraag wacht op een beslissing"], t["aanvragen wachten op een beslissing"])],
        OrganisatieBuitenGebruik => t["{0} is niet meer in gebruik. Niemand krijgt er nog een recht, of langer. Wie er een recht heeft, houdt het tot het einde.", werkrelatie.Organisatie.Naam],
        RechtIsVoorbij => t["Dit recht is al ingetrokken of afgelopen."],
        RechtAlToegekend => t["{0} heeft dit recht al. Je kan wel het einde ervan verleggen.", werkrelatie.Persoon.Naam],
        RechtBeslistDoelgroep beslist => t["Over {0} beslist de doelgroepverantwoordelijke. Je kan het niet zelf toekennen of verlengen, wel inkorten of intrekken.", beslist.Recht.Naam],
        RechtPastNiet past when past.Recht.IsBuitenGebruik => t["{0} is buiten gebruik. Niemand krijgt het nog, of langer. Wie het heeft, houdt het tot het einde.", past.Recht.Naam],
        RechtPastNiet past => t["{0} bestaat niet voor {1}.", past.Recht.Naam, werkrelatie.Doelgroep.Naam],
        GeldigheidNietToegestaan { LaatsteEinde: { } laatste } geldigheid => t["De einddatum ligt niet tussen {0} en {1}.", geldigheid.VroegsteBegin.Voluit(), laatste.Voluit()],
        GeldigheidNietToegestaan geldigheid => t["De einddatum ligt vóór {0}.", geldigheid.VroegsteBegin.Voluit()],
        _ => t["Dit kan niet meer."],
    };

    private static string Titel(Domain.Weigering weigering, IStringLocalizer t) => weigering switch
    {
        EigenToegangWijzigen => t["Je kan je eigen toegang niet wijzigen"],
        WerkrelatieIsVoorbij => t["Deze werkrelatie is voorbij"],
        RolNietToegestaan => t["Een rol wijzig je hier niet"],
        WerkrelatieDraagtRol => t["Je kan deze werkrelatie nog niet beëindigen"],
        LaatsteBeheerder => t["De laatste lokale beheerder kan nu niet weg"],
        OrganisatieBuitenGebruik => t["Deze organisatie is niet meer in gebruik"],
        RechtIsVoorbij => t["Dit recht is al voorbij"],
        RechtAlToegekend => t["Dit recht is al toegekend"],
        RechtBeslistDoelgroep => t["Over dit recht beslis jij niet"],
        RechtPastNiet => t["Dit recht kan niet toegekend worden"],
        _ => t["Dit is intussen veranderd"],
    };

    private static IEnumerable<(string Naam, string Waarde)> Gegevens(Domain.Weigering weigering, IStringLocalizer t) => weigering is RechtAlToegekend al
        ? al.Rechten.Select(recht => (Rechtwoorden.Met(recht.Gebruikersrecht, recht.Contexten), Opmaak.Periode(recht.Begindatum, recht.Einddatum, t)))
        : [];
}
