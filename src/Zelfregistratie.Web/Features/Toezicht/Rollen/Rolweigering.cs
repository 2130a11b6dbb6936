using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The page of each refusal that somebody who gives or takes roles can meet.</summary>
internal static class Rolweigering
{
    public static ViewResult Weigeren(this Controller controller, Domain.Weigering weigering, IStringLocalizer t) => weigering switch
    {
        EigenToegangWijzigen => controller.Weigeren(StatusCodes.Status403Forbidden, Eigen(t)),
        LaatsteBeheerder => controller.Weigeren(StatusCodes.Status409Conflict, Laatste(t)),
        RechtAlToegekend al => controller.Weigeren(StatusCodes.Status409Conflict, Al(al, t)),
        BeheerorganisatieOnbekend onbekend => controller.Weigeren(StatusCodes.Status409Conflict, ZonderOrganisatie(onbekend, t)),
        _ => controller.Weigeren(StatusCodes.Status409Conflict, Niet(t)),
    };

    private static Weigering Eigen(IStringLocalizer t) => new(
        t["Je kan je eigen rol niet wijzigen"],
        t["Niemand geeft zichzelf een rol in het portaal of neemt er een weg."])
    {
        Stappen = [new(t["Vraag het aan een andere centrale beheerder."], "/toezicht/rollen?rol=CentraleBeheerder", t["Toon de centrale beheerders"])],
    };

    private static Weigering Laatste(IStringLocalizer t) => new(
        t["Dit is de laatste centrale beheerder"],
        t["Zonder centrale beheerder kan niemand het portaal nog beheren. Deze rol wegnemen kan nu niet."])
    {
        Stappen = [new(t["Stel eerst iemand anders aan als centrale beheerder. Neem daarna deze rol weg."], "/toezicht/rollen/aanstellen", t["Iemand aanstellen"])],
    };

    private static Weigering Al(RechtAlToegekend al, IStringLocalizer t) => new(
        t["{0} heeft deze rol al", Opmaak.Persoonsnaam(al.Rechten[0].Werkrelatie.Persoon.Naam, t)],
        t["Er is niets veranderd."])
    {
        Gegevens =
        [
            (t["Rol"], al.Rechten[0].Gebruikersrecht.Naam),
            .. al.Rechten.Where(recht => recht.Contexten.Count > 0).Select(recht => (t["Voor"].Value, recht.Contexten.Namen())),
            .. al.Rechten.Select(recht => (t["Geldig"].Value, Opmaak.Periode(recht.Begindatum, recht.Einddatum, t))),
        ],
        Knop = t["Terug naar rollen"],
        KnopAdres = "/toezicht/rollen",
    };

    private static Weigering ZonderOrganisatie(BeheerorganisatieOnbekend onbekend, IStringLocalizer t) => new(
        t["Het portaal kent zijn eigen organisatie niet"],
        t["Een rol in het portaal hoort bij de organisatie die het portaal beheert. Die is niet of niet juist ingesteld."])
    {
        Gegevens = [(t["Instelling"], onbekend.Instelling)],
        Stappen = [new(t["Vraag aan wie het portaal draait om deze instelling in orde te brengen. Er is niets veranderd."])],
    };

    private static Weigering Niet(IStringLocalizer t) => new(t["Dit kan niet"], t["Deze rol kan je hier niet geven of wegnemen. Er is niets veranderd."])
    {
        Knop = t["Terug naar rollen"],
        KnopAdres = "/toezicht/rollen",
    };
}
