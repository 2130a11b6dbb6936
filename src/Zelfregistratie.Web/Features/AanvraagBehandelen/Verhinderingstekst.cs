using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Why a right can't be extended any more, so that its request can only be rejected.</summary>
internal static class Verhinderingstekst
{
    /// <summary>What changed since it was asked.</summary>
    public static string Verhindering(this Grenzen grenzen, IStringLocalizer t) =>
        !grenzen.GeldtNog ? t["Het recht of de werkrelatie geldt intussen niet meer."]
        : grenzen.TeVerlengen!.Einddatum is { } einde ? t["Het recht geldt al zo lang als het mag: tot en met {0}.", einde.Voluit()]
        : t["Het recht heeft intussen geen einddatum meer."];

    /// <summary>Answers that the request can't be approved.</summary>
    public static IActionResult AlleenAfkeuren(this Controller controller, Grenzen grenzen, IStringLocalizer t) =>
        controller.Weigeren(StatusCodes.Status409Conflict, new Weigering(t["Dit recht kan niet meer verlengd worden"], grenzen.Verhindering(t))
        {
            Alineas = [t["Er is niets veranderd door wat je deed."]],
            Gegevens =
            [
                (t["Aanvrager"], grenzen.Aanvraag.Aanvrager.Naam),
                (t["Gevraagd"], grenzen.Aanvraag.Gevraagd(t)),
                (t["Referentie"], grenzen.Aanvraag.Referentie.Waarde),
            ],
            Stappen = [new(t["Keur de aanvraag af en zeg waarom. Heeft de aanvrager het recht nog nodig, dan kan die het opnieuw vragen."])],
            Knop = t["Naar afkeuren"],
            KnopAdres = $"/taken/{grenzen.Aanvraag.Referentie}/afkeuren",
        });
}
