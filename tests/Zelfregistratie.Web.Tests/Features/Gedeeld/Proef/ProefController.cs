using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld.Proef;

[AllowAnonymous]
[Route("proef")]
public sealed class ProefController : Controller
{
    [HttpGet]
    public IActionResult Formulier() => View(new ProefFormulier { Email = "jan.peeters@oostmeer.example", TotWanneer = new DateOnly(2026, 11, 16) });

    [HttpPost]
    public IActionResult Indienen(ProefFormulier formulier)
    {
        if (formulier.Reden is not null)
        {
            TempData.Melden("De aanvraag van <Jan> is ingediend.");
            return RedirectToAction(nameof(Formulier));
        }

        ModelState.AddModelError(nameof(formulier.Gebruikerstype), "Kies een gebruikerstype.");
        ModelState.AddModelError(nameof(formulier.Reden), "Vul in waarom je dit recht nodig hebt.");
        ModelState.AddModelError(nameof(formulier.Contexten), "Kies minstens één context.");
        return View(nameof(Formulier), formulier);
    }

    [HttpGet("onderdelen")]
    public IActionResult Onderdelen() => View();

    [HttpGet("stuk"), HttpPost("stuk"), HttpHead("stuk"), IgnoreAntiforgeryToken]
    public IActionResult Stuk() => throw new InvalidOperationException($"geheim: {Request.Path}");

    [HttpGet("databank-weg")]
    public IActionResult DatabankWeg() =>
        throw new InvalidOperationException($"buiten: {Request.Path}", new Microsoft.Data.Sqlite.SqliteException("geheim: /var/lib/zr.db", 14));

    [HttpGet("status/{status:int}")]
    public IActionResult Status(int status) => StatusCode(status);

    [HttpGet("weigering")]
    public IActionResult Geweigerd() => this.Weigeren(StatusCodes.Status409Conflict, new Weigering("Nog geen <beheerder>", "Niemand kan beslissen.")
    {
        Alineas = ["Dat kan veranderen."],
        Gegevens = [("Organisatie", "Kaai 12 VZW")],
        Stappen = [new("Vraag het aan je IT-verantwoordelijke."), new("Kijk hoe het moet:", "/hulp#beheerder-btb", "de stappen in BTB")],
        Knop = "Probeer opnieuw",
        KnopAdres = "/user/aanvraag?an=45&dg=EA",
    });
}
