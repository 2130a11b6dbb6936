using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Tests.Features.Gedeeld.Proef;

namespace Zelfregistratie.Web.Tests.Security.Invoer.Proef;

/// <summary>A form for who is signed in.</summary>
[Route("bewaard")]
internal sealed class BewaardController : Controller
{
    private const string Pagina = "/Features/Gedeeld/Proef/Formulier.cshtml";

    [HttpGet]
    public IActionResult Formulier() => ModelState.IsValid ? View(Pagina, new ProefFormulier()) : BadRequest();

    [HttpPost]
    public IActionResult Versturen(ProefFormulier formulier) => Content($"Verstuurd: {formulier.Reden}");
}
