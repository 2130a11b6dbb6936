using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Retires something of the catalogue and takes it back into use. Nothing is ever deleted.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[TypeFilter<CatalogusitemFilter>]
[Route("catalogus/{soort}/{id:long}")]
internal sealed class BuitenGebruikController(ZelfregistratieDb db, HuidigePersoon huidige, Catalogusbewaking bewaking, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Catalogusitem Item => HttpContext.Features.GetRequiredFeature<Catalogusitem>();

    [HttpGet("buiten-gebruik")]
    public async Task<IActionResult> BuitenGebruik(CancellationToken ct) =>
        bewaking.IsOnmisbaar(Item) ? this.Weigeren(new HoortBijHetPortaal(Item.Code), Item.Soort, t)
        : Item.BuitenGebruikSinds is not null ? Klaar(t["{0} was al buiten gebruik. Er is niets veranderd.", Item.Naam], MeldingSoort.Info)
        : View(await PaginaAsync(new RedenFormulier(), ct));

    [HttpPost("buiten-gebruik")]
    public async Task<IActionResult> BuitenGebruik(RedenFormulier formulier, CancellationToken ct)
    {
        if (bewaking.IsOnmisbaar(Item)) return this.Weigeren(new HoortBijHetPortaal(Item.Code), Item.Soort, t);
        new RedenValidator(t, t["Schrijf waarom. Dit komt in het logboek."]).Validate(formulier).AddToModelState(ModelState, nameof(BuitenGebruikPagina.Formulier));
        if (!ModelState.IsValid) return View(await PaginaAsync(formulier, ct));
        var reden = Reden.Lezen(formulier.Reden).Tekst;
        return await OmzettenAsync(
            item => item.BuitenGebruikSinds is null,
            (item, nu) =>
            {
                item.BuitenGebruikStellen(nu);
                return Catalogusregel.BuitenGebruik(item, reden, huidige.Persoon, nu);
            },
            t["{0} is nu buiten gebruik.", Item.Naam],
            ct);
    }

    [HttpPost("weer-in-gebruik")]
    public Task<IActionResult> WeerInGebruik(CancellationToken ct) => OmzettenAsync(
        item => item.BuitenGebruikSinds is not null,
        (item, nu) =>
        {
            item.WeerInGebruikNemen();
            return Catalogusregel.WeerInGebruik(item, huidige.Persoon, nu);
        },
        t["{0} is weer in gebruik.", Item.Naam],
        ct);

    /// <summary>Does it, unless it is so already: then a colleague, or the same button pressed twice, was first.</summary>
    private async Task<IActionResult> OmzettenAsync(Func<Catalogusitem, bool> isNodig, Func<Catalogusitem, DateTimeOffset, Logboekregel> omzetten, string melding, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (!isNodig(Item)) return Klaar(t["Dat was al zo. Er is niets veranderd."], MeldingSoort.Info);
            db.Logboek.Add(omzetten(Item, klok.GetUtcNow()));
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Klaar(melding, MeldingSoort.Succes);
            if (await db.CatalogusitemAsync(Item.Soort, Item.Id, ct) is not { } anders) return NotFound();
            HttpContext.Features.Set(anders);
        }
    }

    private async Task<BuitenGebruikPagina> PaginaAsync(RedenFormulier formulier, CancellationToken ct) =>
        new(Item, await Gevolgen.TellenAsync(db, Item, huidige.Vandaag, ct), formulier);

    private LocalRedirectResult Klaar(string melding, MeldingSoort soort)
    {
        TempData.Melden(melding, soort);
        return LocalRedirect(Item.Adres);
    }
}
