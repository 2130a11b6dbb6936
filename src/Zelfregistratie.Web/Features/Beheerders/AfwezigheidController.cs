using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>When a lokale beheerder is away, and who gets their mails as well. Only for oneself.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<BeheerFilter>(Arguments = [false])]
[Route("beheerders/{organisatie}/afwezigheid")]
internal sealed class AfwezigheidController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Organisatie Organisatie => HttpContext.Features.GetRequiredFeature<Organisatie>();

    private IQueryable<Afwezigheid> Eigen => db.Afwezigheden
        .Include(een => een.Vervanger)
        .Include(een => een.Organisatie)
        .Where(een => een.Afwezige.Id == huidige.Persoon.Id && een.Organisatie.Id == Organisatie.Id);

    [HttpGet("")]
    public async Task<IActionResult> Afwezigheid(CancellationToken ct) => View(await PaginaAsync(new AfwezigheidFormulier(), ct));

    [HttpPost("")]
    public async Task<IActionResult> Afwezigheid(AfwezigheidFormulier formulier, CancellationToken ct)
    {
        var pagina = await PaginaAsync(formulier, ct);
        if (IsNetGemeld(pagina)) return Gemeld();
        var validator = new AfwezigheidValidator(pagina.Collegas, pagina.Eigen, huidige.Persoon.Id, huidige.Vandaag, t);
        (await validator.ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
        if (!ModelState.IsValid) return View(pagina);

        var (nu, vervanger) = (klok.GetUtcNow(), pagina.Collegas.Single(een => een.PersoonId == formulier.VervangerId));
        var afwezigheid = new Afwezigheid(
            huidige.Persoon,
            await db.Personen.SingleAsync(een => een.Id == vervanger.PersoonId, ct),
            await db.Organisaties.SingleAsync(een => een.Id == Organisatie.Id, ct),
            formulier.Periode());
        db.Afwezigheden.Add(afwezigheid);
        db.AfwezigheidVastleggen(Handeling.AfwezigheidGemeld, afwezigheid, nu);
        db.UitgaandeMails.Add(Afwezigheidsmail.Gemeld(afwezigheid, vervanger, nu, t));
        await db.SaveChangesAsync(ct);
        return Gemeld();
    }

    [HttpPost("{afwezigheid:long}/intrekken")]
    public async Task<IActionResult> Intrekken(long afwezigheid, CancellationToken ct)
    {
        if (await Eigen.SingleOrDefaultAsync(een => een.Id == afwezigheid, ct) is not { } gevonden) return NotFound();
        if (gevonden.IngetrokkenOp is null && gevonden.Einddatum >= huidige.Vandaag)
        {
            var nu = klok.GetUtcNow();
            gevonden.Intrekken(nu);
            db.AfwezigheidVastleggen(Handeling.AfwezigheidIngetrokken, gevonden, nu);
            var collegas = await db.LokaalBeslissendenAsync(huidige.Persoon, Organisatie, huidige.Vandaag, ct);
            db.UitgaandeMails.AddRange(collegas.Where(een => een.PersoonId == gevonden.Vervanger.Id).Select(een => Afwezigheidsmail.Ingetrokken(gevonden, een, nu, t)));
            await db.SaveChangesAsync(ct);
        }

        TempData.Melden(t["Je afwezigheid is ingetrokken."]);
        return LocalRedirect(Beheeradres.Pad(Organisatie, "afwezigheid"));
    }

    private async Task<AfwezigheidPagina> PaginaAsync(AfwezigheidFormulier formulier, CancellationToken ct) => new(
        Organisatie,
        await Eigen.Where(een => een.IngetrokkenOp == null && een.Einddatum >= huidige.Vandaag).OrderBy(een => een.Begindatum).ToListAsync(ct),
        await db.LokaalBeslissendenAsync(huidige.Persoon, Organisatie, huidige.Vandaag, ct),
        formulier);

    // Pressed twice: what the first press did is what was asked.
    private static bool IsNetGemeld(AfwezigheidPagina pagina) => pagina.Eigen.Any(een =>
        een.Vervanger.Id == pagina.Formulier.VervangerId
        && Datuminvoer.TryLezen(pagina.Formulier.Begindatum, out var begin) && begin == een.Begindatum
        && Datuminvoer.TryLezen(pagina.Formulier.Einddatum, out var einde) && einde == een.Einddatum);

    private LocalRedirectResult Gemeld()
    {
        TempData.Melden(t["Je afwezigheid is gemeld. Je vervanger krijgt een e-mail."]);
        return LocalRedirect(Beheeradres.Pad(Organisatie, "afwezigheid"));
    }
}
