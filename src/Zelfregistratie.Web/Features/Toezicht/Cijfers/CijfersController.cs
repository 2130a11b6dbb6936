using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Cijfers;

/// <summary>How many requests there are, and how long they wait.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht/cijfers")]
internal sealed class CijfersController(ZelfregistratieDb db, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Cijfers([FromQuery] CijfersVraag vraag, CancellationToken ct)
    {
        // The form shows the period of the figures, whatever was asked.
        ModelState.Clear();
        return View(await PaginaAsync(vraag, ct));
    }

    /// <summary>The tables for a spreadsheet.</summary>
    [HttpGet("exporteren")]
    public async Task<IActionResult> Exporteren([FromQuery] CijfersVraag vraag, CancellationToken ct) => CijfersExport.Maken(await PaginaAsync(vraag, ct), t);

    private async Task<CijfersPagina> PaginaAsync(CijfersVraag vraag, CancellationToken ct)
    {
        var periode = vraag.Periode(klok.GetUtcNow());
        return new CijfersPagina(
            vraag,
            periode,
            await db.CijfersPerWeekAsync(periode.Van, periode.TotEnMet, ct),
            await db.CijfersPerOrganisatieAsync(periode.Van, periode.TotEnMet, ct),
            await db.CijfersPerToepassingAsync(periode.Van, periode.TotEnMet, ct));
    }
}
