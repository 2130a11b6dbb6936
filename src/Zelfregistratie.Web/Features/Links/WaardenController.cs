using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>The codes that links are made of, for who makes links or fills in an integration file.</summary>
[Authorize(Policy = Beleid.Links)]
[Route("links/waarden")]
internal sealed class WaardenController(ZelfregistratieDb db, HuidigePersoon ik, IStringLocalizer<Teksten> t) : Controller
{
    private const int Paginagrootte = 50;

    [HttpGet("")]
    public async Task<IActionResult> Waarden([FromQuery] WaardenVraag vraag, CancellationToken ct)
    {
        var terug = !Waardenplaats.TryLezen(vraag.Na, out var plaats) && Waardenplaats.TryLezen(vraag.Voor, out plaats);
        var gefilterd = db.WaardenVoor(ik.Bevoegdheden, vraag);
        var vanaf = plaats is null ? gefilterd : gefilterd.Voorbij(plaats, terug);
        var rijen = await vanaf.Gesorteerd(terug).Take(Paginagrootte + 1).Rijen().AsSingleQuery().ToListAsync(ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        var doelgroepen = await db.Doelgroepen.AsNoTracking()
            .Where(doelgroep => doelgroep.BuitenGebruikSinds == null && doelgroep.Codesoort != Codesoort.Geen)
            .OrderBy(doelgroep => doelgroep.Naam)
            .ToListAsync(ct);
        return View(new WaardenPagina(vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], doelgroepen)
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        });
    }

    [HttpGet("exporteren")]
    public IActionResult Exporteren([FromQuery] WaardenVraag vraag) =>
        WaardenExport.Maken(db.WaardenVoor(ik.Bevoegdheden, vraag).Gesorteerd(terug: false).Rijen().AsSingleQuery().AsAsyncEnumerable(), ik.Vandaag, t);
}
