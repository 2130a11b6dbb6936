using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Shows and changes something of the catalogue. Who was not first gets the form again, with what the other made of it.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[TypeFilter<CatalogusitemFilter>]
[Route("catalogus/{soort}/{id:long}")]
internal sealed class WijzigenController(ZelfregistratieDb db, HuidigePersoon huidige, Catalogustoets toets, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Catalogusitem Item => HttpContext.Features.GetRequiredFeature<Catalogusitem>();

    [HttpGet("")]
    public async Task<IActionResult> Wijzigen(CancellationToken ct)
    {
        var keuzes = await Cataloguskeuzes.LadenAsync(db, Item.Soort, isNieuw: false, [], ct);
        return View(await PaginaAsync(Item.Formulier(), keuzes, ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> Wijzigen(CatalogusFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var (soort, nu) = (Item.Soort, Item.Formulier());
            (formulier.Code, formulier.Toepassing) = (nu.Code, nu.Toepassing);
            var keuzes = await Cataloguskeuzes.LadenAsync(db, soort, isNieuw: false, formulier.Contextcodes, ct);
            (await toets.ToetsenAsync(soort, formulier, keuzes, Item, ct)).AddToModelState(ModelState, nameof(CatalogusPagina.Formulier));
            if (!ModelState.IsValid) return View(await PaginaAsync(formulier, keuzes, ct));

            var wijzigingen = nu.Verschil(soort, formulier);
            if (wijzigingen.Count == 0) return Klaar(t["Er is niets veranderd."], MeldingSoort.Info);
            if (formulier.Versie != Item.Versie) return await IngehaaldAsync(formulier, keuzes, wijzigingen, ct);
            Item.Wijzigen(formulier, keuzes);
            db.Logboek.Add(Catalogusregel.Gewijzigd(Item, wijzigingen, huidige.Persoon, klok.GetUtcNow()));
            (await db.RolcontextAsync(Item.Entiteit, ct))?.Wijzigen(Item.Naam);
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Klaar(t["{0} is gewijzigd.", Item.Naam], MeldingSoort.Succes);
            if (await db.CatalogusitemAsync(soort, Item.Id, ct) is not { } anders) return NotFound();
            HttpContext.Features.Set(anders);
        }
    }

    private async Task<IActionResult> IngehaaldAsync(CatalogusFormulier formulier, Cataloguskeuzes keuzes, IReadOnlyList<Veldwijziging> verschil, CancellationToken ct)
    {
        formulier.Versie = Item.Versie;
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View(await PaginaAsync(formulier, keuzes, ct) with { Ingehaald = verschil });
    }

    private async Task<CatalogusPagina> PaginaAsync(CatalogusFormulier formulier, Cataloguskeuzes keuzes, CancellationToken ct) => new(Item.Soort, formulier, keuzes, Item)
    {
        Rechten = Item.Soort == Catalogussoort.Toepassing ? await db.RechtenVan(Item.Id).ToListAsync(ct) : [],
    };

    private LocalRedirectResult Klaar(string melding, MeldingSoort soort)
    {
        TempData.Melden(melding, soort);
        return LocalRedirect(Item.Adres);
    }
}
