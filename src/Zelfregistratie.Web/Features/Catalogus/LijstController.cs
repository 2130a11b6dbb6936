using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>The catalogue: what it is, and a list of each kind.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("catalogus")]
internal sealed class LijstController(ZelfregistratieDb db, Catalogusbewaking bewaking) : Controller
{
    private const int Paginagrootte = 25;

    [HttpGet("")]
    public IActionResult Overzicht() => View();

    [HttpGet("{soort}")]
    public async Task<IActionResult> Lijst(string soort, [FromQuery] LijstVraag vraag, CancellationToken ct)
    {
        if (Catalogussoorten.Lezen(soort) is not { } gekozen) return NotFound();
        var terug = vraag.VoorCode is not null;
        var rijen = await db.Lijst(gekozen, vraag).Vanaf(vraag.NaCode, vraag.VoorCode).Take(Paginagrootte + 1).ToListAsync(ct);
        var isBegin = vraag is { NaCode: null, VoorCode: null };
        if (!isBegin && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list: the first page is whole.
            return LocalRedirect(vraag.Adres(gekozen));
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        return View(new LijstPagina(gekozen, vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], bewaking)
        {
            HeeftVorige = terug ? meer : !isBegin,
            HeeftVolgende = terug || meer,
        });
    }
}
