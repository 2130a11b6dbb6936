using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>The pages of who represents an organisation for which that is not the way to become administrator.</summary>
internal static class Wordentekst
{
    /// <summary>The claim names an organisation that the portal does not know.</summary>
    public static ViewResult NietInPortaal(this Controller controller, OrganisatieCode code, IStringLocalizer t) => controller.Weigeren(StatusCodes.Status404NotFound, new Weigering(
        t["We kennen deze organisatie nog niet"],
        t["Je meldde je aan als wettelijk vertegenwoordiger van {0}. Die organisatie staat nog niet in dit portaal. Er is niets veranderd.", code.Opgemaakt])
    {
        Gegevens = [(t["Ondernemingsnummer"], code.Opgemaakt)],
        Stappen =
        [
            new(t["Is de organisatie nieuw? Ondernemingen komen hier enkele dagen nadat ze in de KBO staan."]),
            new(t["Staat ze er al langer in? Bel de helpdesk."]),
        ],
        Knop = t["Naar de lokale beheerders"],
        KnopAdres = "/beheerders",
    });

    /// <summary>The organisation is a government: there a form asks for it.</summary>
    public static ViewResult MetFormulier(this Controller controller, Organisatie organisatie, IStringLocalizer t)
    {
        var doelgroep = organisatie.Doelgroepen.FirstOrDefault(een => een.Aanstelling == Aanstelling.Formulier);
        return controller.Weigeren(StatusCodes.Status409Conflict, new Weigering(
            t["Bij deze organisatie vraag je dit met een formulier"],
            t["{0} is een overheid of een school. Daar beslist de doelgroepverantwoordelijke wie de eerste beheerder wordt. Er is niets veranderd.", organisatie.Naam])
        {
            Knop = doelgroep is null ? null : t["Naar het formulier"].Value,
            KnopAdres = doelgroep is null ? null : $"/user/aanvraag_beheerder?dg={doelgroep.Code}&oc={organisatie.CodeWaarde}",
        });
    }
}
