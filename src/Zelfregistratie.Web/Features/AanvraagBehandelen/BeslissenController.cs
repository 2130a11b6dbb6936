using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>Approves or rejects a request.</summary>
[Authorize(Policy = Beleid.Beheerder)]
[TypeFilter<TaakFilter>]
[Route("taken/{referentie}")]
internal sealed class BeslissenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Aanvraag Taak => HttpContext.Features.GetRequiredFeature<Aanvraag>();

    [HttpGet("goedkeuren")]
    public async Task<IActionResult> Goedkeuren(CancellationToken ct)
    {
        if (!Taak.IsOpen) return AlBehandeld();
        var grenzen = Grenzen(await db.LopendeWerkrelatieAsync(Taak, ct));
        if (!grenzen.KanGoedkeuren) return this.AlleenAfkeuren(grenzen, t);
        return View(new GoedkeurenPagina(grenzen, GoedkeurenFormulier.Voorstel(grenzen), Voorbeeld: null));
    }

    [HttpPost("goedkeuren")]
    public async Task<IActionResult> Goedkeuren(GoedkeurenFormulier formulier, string? voorbeeld, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (!Taak.IsOpen) return Afgerond(AanvraagStatus.Goedgekeurd);

            var lopende = await db.LopendeWerkrelatieAsync(Taak, ct);
            var grenzen = Grenzen(lopende);
            if (!grenzen.KanGoedkeuren) return this.AlleenAfkeuren(grenzen, t);
            if (!IsGeldig(new GoedkeurenValidator(grenzen, t), formulier)) return View(new GoedkeurenPagina(grenzen, formulier, Voorbeeld: null));

            var (reden, geldigheid, nieuw) = (Reden.Lezen(formulier.VolledigeReden), formulier.Geldigheid(grenzen), formulier.NieuweWerkrelatie(grenzen));
            var mail = Beslissingsmail.Goedgekeurd(Taak, reden, geldigheid, nieuw, t);
            if (voorbeeld is not null) return View(new GoedkeurenPagina(grenzen, formulier, mail));

            try
            {
                await GoedkeurenAsync(reden, geldigheid, lopende, nieuw, mail, ct);
                if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(AanvraagStatus.Goedgekeurd);
            }
            catch (Domain.Weigering) when (poging == 1)
            {
                // A colleague approved it after the task was loaded and before the werkrelatie was.
                db.Vergeten(huidige.Persoon);
            }

            if (!await OpnieuwLadenAsync(ct)) return NotFound();
        }
    }

    private async Task GoedkeurenAsync(Reden reden, Geldigheid geldigheid, Werkrelatie? lopende, WerkrelatieGegevens? nieuw, Mailinhoud mail, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        if (nieuw is not null) db.Beeindigen(lopende, Taak, huidige.Persoon, nu);
        var werkrelatie = nieuw is null ? lopende! : new Werkrelatie(Taak.Aanvrager, Taak.Organisatie, Taak.Doelgroep, nieuw);
        var goedkeuring = Taak.Goedkeuren(huidige.Persoon, reden, geldigheid, werkrelatie, nu);
        db.Vastleggen(goedkeuring, nieuw is not null, mail);
        if (await db.GevraagdeWerkrelatieAsync(Taak, ct) is { } overbodig) db.LatenVervallen(overbodig, goedkeuring, t);
    }

    [HttpGet("afkeuren")]
    public IActionResult Afkeuren() => Taak.IsOpen ? View(new AfkeurenPagina(Taak, new BeslissenFormulier(), Voorbeeld: null)) : AlBehandeld();

    [HttpPost("afkeuren")]
    public async Task<IActionResult> Afkeuren(BeslissenFormulier formulier, string? voorbeeld, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (!Taak.IsOpen) return Afgerond(AanvraagStatus.Afgekeurd);
            if (!IsGeldig(new BeslissenValidator(t), formulier)) return View(new AfkeurenPagina(Taak, formulier, Voorbeeld: null));

            var reden = Reden.Lezen(formulier.VolledigeReden);
            var mail = Beslissingsmail.Afgekeurd(Taak, reden, t);
            if (voorbeeld is not null) return View(new AfkeurenPagina(Taak, formulier, mail));

            db.Vastleggen(Taak, Taak.Afkeuren(huidige.Persoon, reden, klok.GetUtcNow()), mail);
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(AanvraagStatus.Afgekeurd);
            if (!await OpnieuwLadenAsync(ct)) return NotFound();
        }
    }

    private Grenzen Grenzen(Werkrelatie? lopende) =>
        new(Taak, lopende?.IsNietVoorbij(huidige.Vandaag) == true ? lopende : null, huidige.Vandaag);

    private bool IsGeldig<T>(IValidator<T> validator, T formulier)
    {
        validator.Validate(formulier).AddToModelState(ModelState, "Formulier");
        return ModelState.IsValid;
    }

    /// <returns>False when what somebody did meanwhile took the request out of the scope of the administrator.</returns>
    private async Task<bool> OpnieuwLadenAsync(CancellationToken ct)
    {
        var referentie = Taak.Referentie;
        if (await db.TaakAsync(huidige.Bevoegdheden, referentie, klok.GetUtcNow(), ct) is not { } gevonden) return false;
        HttpContext.Features.Set(gevonden.Aanvraag);
        return true;
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
}
