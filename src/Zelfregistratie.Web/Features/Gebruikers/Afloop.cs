using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>How a change ends.</summary>
internal static class Afloop
{
    /// <summary>Back to the page of the person, with what was done.</summary>
    /// <param name="controller">The controller that changed something.</param>
    /// <param name="wat">What was done, as a sentence.</param>
    /// <param name="gemaild">Whether the person is told by mail; otherwise the administrator has to tell them.</param>
    /// <param name="t">Translates the words.</param>
    public static IActionResult Gewijzigd(this Controller controller, string wat, bool gemaild, IStringLocalizer t)
    {
        controller.TempData.Melden($"{wat} {(gemaild ? t["We mailen dat, met je reden."] : t["We kennen geen e-mailadres van deze persoon. Breng het zelf over."])}");
        return controller.LocalRedirect(controller.HttpContext.Gebruiker().Adres());
    }
}
