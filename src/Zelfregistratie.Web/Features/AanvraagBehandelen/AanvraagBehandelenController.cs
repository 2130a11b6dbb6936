using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>One request as seen by who decides on it.</summary>
[Authorize(Policy = Beleid.Beheerder)]
[Route("taken/{referentie}")]
internal sealed class AanvraagBehandelenController(
    ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const int MeesteEerdere = 10;
    private const int MeestePogingen = 5;

    private Aanvraag Taak { get; set; } = null!;

    /// <summary>The door to every action: a request outside one's scope does not exist.</summary>
    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var gevonden = Referentie.TryLezen(context.RouteData.Values["referentie"] as string, out var referentie)
            ? await Geheel(db.InBeheerVan(huidige.Bevoegdheden)).SingleOrDefaultAsync(aanvraag => aanvraag.Referentie == referentie, context.HttpContext.RequestAborted)
            : null;
        if (gevonden is null)
        {
            context.Result = NotFound();
            return;
        }

        Taak = gevonden;
        await next();
    }

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

    [HttpGet("goedkeuren")]
    public async Task<IActionResult> Goedkeuren(CancellationToken ct)
    {
        if (!Taak.IsOpen) return AlBehandeld();
        var grenzen = Grenzen(await LopendeAsync(ct));
        return View(new GoedkeurenPagina(grenzen, GoedkeurenFormulier.Voorstel(grenzen), Voorbeeld: null));
    }

    [HttpPost("goedkeuren")]
    public async Task<IActionResult> Goedkeuren(GoedkeurenFormulier formulier, string? voorbeeld, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (!Taak.IsOpen) return Afgerond(AanvraagStatus.Goedgekeurd);

            var lopende = await LopendeAsync(ct);
            var grenzen = Grenzen(lopende);
            if (!IsGeldig(new GoedkeurenValidator(grenzen, t), formulier)) return View(new GoedkeurenPagina(grenzen, formulier, Voorbeeld: null));

            var (reden, geldigheid, nieuw) = (Reden.Lezen(formulier.Reden), formulier.Geldigheid(grenzen), formulier.NieuweWerkrelatie(grenzen));
            var mail = Beslissingsmail.Goedgekeurd(Taak, reden, geldigheid, nieuw, t);
            if (voorbeeld is not null) return View(new GoedkeurenPagina(grenzen, formulier, mail));

            var nu = klok.GetUtcNow();
            if (nieuw is not null) db.Beeindigen(lopende, Taak, huidige.Persoon, nu);
            var werkrelatie = nieuw is null ? lopende! : new Werkrelatie(Taak.Aanvrager, Taak.Organisatie, Taak.Doelgroep, nieuw);
            var goedkeuring = Taak.Goedkeuren(huidige.Persoon, reden, geldigheid, werkrelatie, nu);
            db.Vastleggen(goedkeuring, nieuw is not null, mail);
            if (await GevraagdeWerkrelatieAsync(ct) is { } overbodig) db.LatenVervallen(overbodig, goedkeuring, t);

            if (await OpslaanAsync(poging, ct)) return Afgerond(AanvraagStatus.Goedgekeurd);
        }
    }

    [HttpGet("afkeuren")]
    public IActionResult Afkeuren() => Taak.IsOpen ? View(new AfkeurenPagina(Taak, new AfkeurenFormulier(), Voorbeeld: null)) : AlBehandeld();

    [HttpPost("afkeuren")]
    public async Task<IActionResult> Afkeuren(AfkeurenFormulier formulier, string? voorbeeld, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (!Taak.IsOpen) return Afgerond(AanvraagStatus.Afgekeurd);
            if (!IsGeldig(new AfkeurenValidator(t), formulier)) return View(new AfkeurenPagina(Taak, formulier, Voorbeeld: null));

            var reden = Reden.Lezen(formulier.Reden);
            var mail = Beslissingsmail.Afgekeurd(Taak, reden, t);
            if (voorbeeld is not null) return View(new AfkeurenPagina(Taak, formulier, mail));

            db.Vastleggen(Taak, Taak.Afkeuren(huidige.Persoon, reden, klok.GetUtcNow()), mail);
            if (await OpslaanAsync(poging, ct)) return Afgerond(AanvraagStatus.Afgekeurd);
        }
    }

    private static IQueryable<Aanvraag> Geheel(IQueryable<Aanvraag> aanvragen) => aanvragen
        .Include(aanvraag => aanvraag.Aanvrager)
        .Include(aanvraag => aanvraag.Organisatie)
        .Include(aanvraag => aanvraag.Doelgroep)
        .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
        .Include(aanvraag => aanvraag.Contexten)
        .Include(aanvraag => aanvraag.BeslistDoor);

    private Grenzen Grenzen(Werkrelatie? lopende) =>
        new(Taak, lopende?.IsNietVoorbij(huidige.Vandaag) == true ? lopende : null, huidige.Vandaag);

    // Also one that is over but was never ended: it has to make room.
    private Task<Werkrelatie?> LopendeAsync(CancellationToken ct) => db.Werkrelaties.VanAanvrager(Taak)
        .Include(werkrelatie => werkrelatie.Rechten)
        .SingleOrDefaultAsync(werkrelatie => werkrelatie.Doelgroep.Id == Taak.Doelgroep.Id && werkrelatie.BeeindigdOp == null, ct);

    private Task<Aanvraag?> GevraagdeWerkrelatieAsync(CancellationToken ct) => db.Aanvragen.SingleOrDefaultAsync(
        aanvraag => aanvraag.Id != Taak.Id
            && aanvraag.Status == AanvraagStatus.Ingediend
            && aanvraag.Soort == AanvraagSoort.Werkrelatie
            && aanvraag.Aanvrager.Id == Taak.Aanvrager.Id
            && aanvraag.Organisatie.Id == Taak.Organisatie.Id
            && aanvraag.Doelgroep.Id == Taak.Doelgroep.Id,
        ct);

    private bool IsGeldig<T>(AbstractValidator<T> validator, T formulier)
    {
        validator.Validate(formulier).AddToModelState(ModelState, "Formulier");
        return ModelState.IsValid;
    }

    /// <returns>False when somebody was first: what was loaded is loaded again.</returns>
    private async Task<bool> OpslaanAsync(int poging, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception.IsWedloopVerloren() && poging < MeestePogingen)
        {
            db.ChangeTracker.Clear();
            db.Attach(huidige.Persoon);
            var nummer = Taak.Id;
            Taak = await Geheel(db.Aanvragen).SingleAsync(aanvraag => aanvraag.Id == nummer, ct);
            return false;
        }
    }

    private IActionResult Afgerond(AanvraagStatus besluit)
    {
        if (Taak.BeslistDoor != huidige.Persoon || Taak.Status != besluit) return AlBehandeld();

        TempData.Melden(besluit == AanvraagStatus.Goedgekeurd
            ? t["De aanvraag van {0} is goedgekeurd. We mailen je beslissing en je reden.", Taak.Aanvrager.Naam]
            : t["De aanvraag van {0} is afgekeurd. We mailen je beslissing en je reden.", Taak.Aanvrager.Naam]);
        return LocalRedirect("/taken");
    }

    private ViewResult AlBehandeld()
    {
        Response.StatusCode = StatusCodes.Status409Conflict;
        return View("AlBehandeld", Taak);
    }

    private async Task<Taakpagina> PaginaAsync(bool voluit, CancellationToken ct)
    {
        var werkrelaties = await db.Werkrelaties.AsSingleQuery().VanAanvrager(Taak).NietVoorbij(huidige.Vandaag)
            .Include(werkrelatie => werkrelatie.Doelgroep)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Gebruikersrecht.Toepassing)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Contexten)
            .OrderBy(werkrelatie => werkrelatie.Id)
            .ToListAsync(ct);
        var eerdere = await db.InBeheerVan(huidige.Bevoegdheden)
            .Where(aanvraag => aanvraag.Aanvrager.Id == Taak.Aanvrager.Id && aanvraag.Organisatie.Id == Taak.Organisatie.Id && aanvraag.Id != Taak.Id)
            .Include(aanvraag => aanvraag.Gebruikersrecht)
            .OrderByDescending(aanvraag => aanvraag.IngediendOp)
            .Take(MeesteEerdere)
            .ToListAsync(ct);
        var insz = bescherming.Onthullen(Taak.Aanvrager);
        return new Taakpagina(Taak, werkrelaties, eerdere, voluit ? insz.Voluit : insz.Gemaskeerd, voluit, huidige.Vandaag);
    }
}
