using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>Who has which role of the portal.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht/rollen")]
internal sealed class RollenController(ZelfregistratieDb db, HuidigePersoon huidige) : Controller
{
    private const int Paginagrootte = 25;

    [HttpGet("")]
    public async Task<IActionResult> Rollen([FromQuery] RollenVraag vraag, CancellationToken ct)
    {
        var terug = !Plaats.TryLezen(vraag.Na, out var plaats) && Plaats.TryLezen(vraag.Voor, out plaats);
        var gefilterd = db.ToegekendeRechten.AsNoTracking().LopendVanHetPortaal(huidige.Vandaag).Gefilterd(vraag);
        var vanaf = plaats is null ? gefilterd : gefilterd.Voorbij(plaats, terug);
        var rijen = await vanaf.Gesorteerd(terug).Take(Paginagrootte + 1).Rijen().ToListAsync(ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        var zonder = await db.ZonderVerantwoordelijke(huidige.Vandaag).AsNoTracking().OrderBy(doelgroep => doelgroep.Naam).ToListAsync(ct);
        return View(new RollenPagina(vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], zonder, huidige.Persoon.Id)
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        });
    }
}
