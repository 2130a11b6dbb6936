using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Changes several rights in one step: which ones stands in the address, a check comes before, a result for each after.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<SamenFilter>]
[Route("gebruikers/samen")]
internal sealed class SamenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    [HttpGet("")]
    public IActionResult Samen() => View(new SamenPagina(HttpContext.Rechten(), new SamenFormulier { Doen = SamenFormulier.Verleggen }));

    [HttpPost("")]
    public async Task<IActionResult> Samen(SamenFormulier formulier, string? wijzigen, string? toepassen, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var rechten = HttpContext.Rechten();
            if (wijzigen is not null) return View(new SamenPagina(rechten, formulier));
            new SamenValidator(huidige.Vandaag, t).Validate(formulier).AddToModelState(ModelState, "Formulier");
            if (!ModelState.IsValid) return View(new SamenPagina(rechten, formulier));

            var wijziging = new Samenwijziging(formulier, huidige.Persoon, klok.GetUtcNow(), huidige.Vandaag, t);
            var rijen = wijziging.Toepassen(rechten);
            if (toepassen is null) return View("SamenControle", new SamenControle(rijen, formulier));

            var uitkomsten = wijziging.Vastleggen(db, rijen);
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct))
            {
                Samenuitkomst.Bewaren(TempData, uitkomsten);
                return LocalRedirect("/gebruikers/samen/uitkomst" + Request.QueryString);
            }

            if (!await HttpContext.RechtenLadenAsync(db, huidige)) return NotFound();
        }
    }

    [HttpGet("uitkomst")]
    public IActionResult Uitkomst()
    {
        var uitkomsten = Samenuitkomst.Lezen(TempData).ToDictionary(uitkomst => uitkomst.Id);
        var rijen = HttpContext.Rechten().Where(recht => uitkomsten.ContainsKey(recht.Id)).Select(recht => (recht, uitkomsten[recht.Id])).ToList();
        return rijen.Count == 0 ? LocalRedirect("/gebruikers") : View("SamenUitkomst", new SamenUitkomstPagina(rijen));
    }
}
