using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Toegangsbeheerders;

/// <summary>Who manages access for which organisation, as the federal register says.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht/toegangsbeheerders")]
internal sealed class RegisterController(ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming) : Controller
{
    private const int Paginagrootte = 25;

    [HttpGet("")]
    public async Task<IActionResult> Register([FromQuery] RegisterVraag vraag, CancellationToken ct)
    {
        var terug = vraag is { NaId: null, VoorId: not null };
        var rijen = await db.Hoofdtoegangsbeheerders.AsNoTracking().Gezocht(db, vraag.Zoekterm).Vanaf(vraag.NaId, vraag.VoorId)
            .Take(Paginagrootte + 1).Rijen(db, huidige.Vandaag).ToListAsync(ct);
        var isBegin = vraag is { NaId: null, VoorId: null };
        if (!isBegin && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        return View(new RegisterPagina(vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], huidige.Vandaag, bescherming)
        {
            HeeftVorige = terug ? meer : !isBegin,
            HeeftVolgende = terug || meer,
        });
    }
}
