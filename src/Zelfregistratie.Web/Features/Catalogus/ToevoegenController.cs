using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Adds something to the catalogue.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("catalogus/{soort}/toevoegen")]
internal sealed class ToevoegenController(ZelfregistratieDb db, HuidigePersoon huidige, Catalogustoets toets, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const string Formulier = nameof(CatalogusPagina.Formulier);

    [HttpGet("")]
    public async Task<IActionResult> Toevoegen(string soort, string? toepassing, CancellationToken ct)
    {
        if (Catalogussoorten.Lezen(soort) is not { } gekozen) return NotFound();
        var keuzes = await Cataloguskeuzes.LadenAsync(db, gekozen, isNieuw: true, [], ct);
        var leeg = new CatalogusFormulier { Beslisser = "lokaleBeheerder", Toepassing = keuzes.Toepassingen.ContainsKey(Cataloguswoorden.Code(toepassing)) ? Cataloguswoorden.Code(toepassing) : null };
        return View(new CatalogusPagina(gekozen, leeg, keuzes));
    }

    [HttpPost("")]
    public async Task<IActionResult> Toevoegen(string soort, CatalogusFormulier formulier, CancellationToken ct)
    {
        if (Catalogussoorten.Lezen(soort) is not { } gekozen) return NotFound();
        for (var poging = 1; ; poging++)
        {
            var keuzes = await Cataloguskeuzes.LadenAsync(db, gekozen, isNieuw: true, formulier.Contextcodes, ct);
            (await toets.ToetsenAsync(gekozen, formulier, keuzes, bestaand: null, ct)).AddToModelState(ModelState, Formulier);
            if (ModelState.IsValid && await db.BestaatAsync(gekozen, formulier.SchoneCode, ct))
            {
                ModelState.AddModelError($"{Formulier}.{nameof(CatalogusFormulier.Code)}", t["Deze code bestaat al. Kies een andere."]);
            }

            if (!ModelState.IsValid) return View(new CatalogusPagina(gekozen, formulier, keuzes));
            var item = Catalogusitem.Maken(gekozen, formulier, keuzes);
            db.Add(item.Entiteit);
            db.Logboek.Add(Catalogusregel.Toegevoegd(item, huidige.Persoon, klok.GetUtcNow()));
            if (!await db.OpslaanAsync(huidige.Persoon, poging, ct)) continue;

            TempData.Melden(t["{0} staat nu in de catalogus.", item.Naam]);
            return LocalRedirect(item.Adres);
        }
    }
}
