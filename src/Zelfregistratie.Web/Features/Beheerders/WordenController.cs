using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Makes who is in the federal register, or represents an organisation by law, its hoofd lokale beheerder.</summary>
[Authorize]
[TypeFilter<WordenFilter>]
[Route("beheerders/{organisatie}/worden")]
internal sealed class WordenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Aanstellingsgrond Grond => HttpContext.Features.GetRequiredFeature<Aanstellingsgrond>();

    [HttpGet("")]
    public async Task<IActionResult> Worden(CancellationToken ct)
    {
        var wording = await WordingAsync(ct);
        if (wording.Hoofdrol is { } al) return this.Weigeren(new RechtAlToegekend([al]), Grond.Organisatie, t);
        var email = wording.Werkrelatie?.Email ?? huidige.AanmeldEmailVoor(Grond.Organisatie);
        return View(new WordenPagina(wording, new WordenFormulier { Email = email, Telefoon = wording.Werkrelatie?.Telefoon }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Worden(WordenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var wording = await WordingAsync(ct);
            if (wording.Hoofdrol is { } al) return IsNetGedaan(al) ? Afgerond() : this.Weigeren(new RechtAlToegekend([al]), Grond.Organisatie, t);
            (await new WordenValidator(wording, t).ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
            if (!ModelState.IsValid) return View(new WordenPagina(wording, formulier));

            try
            {
                await AanstellenAsync(wording, formulier, ct);
            }
            catch (Domain.Weigering weigering)
            {
                db.ChangeTracker.Clear();
                return this.Weigeren(weigering, Grond.Organisatie, t);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond();
            if (await Aanstellingsgrond.LadenAsync(db, huidige, Grond.Organisatie.Code, ct) is not { } opnieuw) return NotFound();
            HttpContext.Features.Set(opnieuw);
        }
    }

    private async Task<Wording> WordingAsync(CancellationToken ct) =>
        new(Grond, await Wording.LopendeAsync(db, huidige.Persoon.Id, Grond.Organisatie.Id, ct), huidige.Vandaag);

    private async Task AanstellenAsync(Wording wording, WordenFormulier formulier, CancellationToken ct)
    {
        var (ik, nu, vandaag) = (huidige.Persoon, klok.GetUtcNow(), huidige.Vandaag);
        Grond.Gelden(vandaag);
        var hoofdrol = await db.Gebruikersrechten.SingleAsync(recht => recht.Rol == Rol.HoofdLokaleBeheerder, ct);
        var anderen = await db.LokaalBeslissendenAsync(ik, Grond.Organisatie, vandaag, ct);
        var werkrelatie = wording.Werkrelatie;
        var oud = werkrelatie?.Email;
        if (werkrelatie is null)
        {
            var doelgroep = formulier.InDoelgroep(wording);
            werkrelatie = db.WerkrelatieIn(wording.Lopende, () => new Werkrelatie(ik, Grond.Organisatie, doelgroep, formulier.Gegevens(vandaag)), doelgroep, ik, (nu, vandaag));
            await db.GevraagdeWerkrelatieLatenVervallenAsync(werkrelatie, ik, nu, t, ct);
        }

        var rol = werkrelatie.ZichzelfAanstellen(hoofdrol, formulier.Emailadres(), vandaag);
        db.RolVastleggen(Handeling.RolToegekend, rol, ik, Grond.Logtekst(vandaag), nu);
        var mails = new Beheerdersmails(rol, ik, nu, t);
        db.UitgaandeMails.AddRange(mails.Aangesteld(reden: null, anderen));
        if (oud is null || oud == rol.Werkrelatie.Email) return;

        db.WerkrelatieVastleggen(Handeling.WerkrelatieGewijzigd, rol.Werkrelatie, ik, $"e-mail: {oud} > {rol.Werkrelatie.Email}", nu);
        db.UitgaandeMails.AddRange(mails.Verbeterd(oud, rol.Werkrelatie.Email!).Where(mail => mail.Aan == oud));
    }

    // Pressed twice: what the first press did is what was asked.
    private bool IsNetGedaan(ToegekendRecht rol) => rol.ToegekendDoor == huidige.Persoon && rol.Begindatum == huidige.Vandaag;

    private LocalRedirectResult Afgerond()
    {
        TempData.Melden(t["Je bent nu hoofd lokale beheerder van {0}. Vanaf nu kunnen mensen er aanvragen doen.", Grond.Organisatie.Naam]);
        return LocalRedirect(Beheeradres.Lijst(Grond.Organisatie));
    }
}
