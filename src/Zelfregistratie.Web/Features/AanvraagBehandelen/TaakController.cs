using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>One request as seen by who decides on it.</summary>
[Authorize(Policy = Beleid.Beheerder)]
[TypeFilter<TaakFilter>]
[Route("taken/{referentie}")]
internal sealed class TaakController(ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming, TimeProvider klok) : Controller
{
    private Aanvraag Taak => HttpContext.Features.GetRequiredFeature<Aanvraag>();

    [HttpGet("")]
    public async Task<IActionResult> Details(CancellationToken ct) => View("Taak", await PaginaAsync(voluit: false, ct));

    [HttpGet("rijksregisternummer")]
    public IActionResult Rijksregisternummer() => LocalRedirect($"/taken/{Taak.Referentie}");

    [HttpPost("rijksregisternummer")]
    public async Task<IActionResult> Tonen(CancellationToken ct)
    {
        db.Logboek.Add(Vastlegging.Regel(Handeling.RijksregisternummerGetoond, Taak, klok.GetUtcNow(), huidige.Persoon, $"Aanvraag behandelen ({Taak.Status})"));
        await db.SaveChangesAsync(ct);
        return View("Taak", await PaginaAsync(voluit: true, ct));
    }

    private async Task<Taakpagina> PaginaAsync(bool voluit, CancellationToken ct)
    {
        var werkrelaties = await db.Werkrelaties.AsSingleQuery().VanAanvrager(Taak).NietVoorbij(huidige.Vandaag)
            .Include(werkrelatie => werkrelatie.Doelgroep)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Gebruikersrecht.Toepassing)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Contexten)
            .OrderBy(werkrelatie => werkrelatie.Id)
            .ToListAsync(ct);
        var (eerdere, verloop) = await db.GeschiedenisAsync(huidige.Bevoegdheden, Taak, ct);
        var insz = bescherming.Onthullen(Taak.Aanvrager);
        return new Taakpagina(Taak, werkrelaties, eerdere, verloop, voluit ? insz.Voluit : insz.Gemaskeerd, voluit, huidige.Vandaag);
    }
}
