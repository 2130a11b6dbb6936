using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Mvc;

namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>Shows what went wrong; comes after the status code of the first answer, whatever its method was.</summary>
[Route("fout"), IgnoreAntiforgeryToken]
public sealed class FoutController : Controller
{
    public IActionResult Fout()
    {
        if (Response.StatusCode == StatusCodes.Status200OK) Response.StatusCode = StatusCodes.Status404NotFound;
        var antwoord = HttpContext.GetOpenIddictServerResponse();
        return View("Fout", new FoutPagina(Response.StatusCode, antwoord?.Error, antwoord?.ErrorDescription));
    }
}
