using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The page of the refusal to change what the portal needs.</summary>
internal static class Catalogusweigering
{
    public static ViewResult Weigeren(this Controller controller, HoortBijHetPortaal weigering, Catalogussoort soort, IStringLocalizer t) => controller.Weigeren(
        StatusCodes.Status409Conflict,
        new Weigering(
            t["Dit hoort bij het portaal zelf"],
            t["De rollen van het portaal steunen hierop. Daarom kan je het hier niet wijzigen en niet buiten gebruik stellen. Er is niets veranderd."])
        {
            Gegevens = [(soort.Woord(t), weigering.Code)],
            Stappen = [new(t["Wie welke rol heeft, regel je bij Toezicht."], "/toezicht/rollen", t["Naar rollen"])],
            Knop = t["Terug naar {0}", soort.Meervoud(t).ToLower(System.Globalization.CultureInfo.CurrentCulture)],
            KnopAdres = soort.Adres(),
        });
}
