using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Corrects where mails to an administrator go.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<BeheerFilter>(Arguments = [true])]
[Route("beheerders/{organisatie}/{rol:long}/email")]
internal sealed class EmailController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Organisatie Organisatie => HttpContext.Features.GetRequiredFeature<Organisatie>();

    [HttpGet("")]
    public async Task<IActionResult> Email(long rol, CancellationToken ct)
    {
        if (await RolAsync(rol, ct) is not { Werkrelatie: var werkrelatie }) return NotFound();
        return werkrelatie.Persoon == huidige.Persoon
            ? this.Weigeren(new EigenToegangWijzigen(), Organisatie, t)
            : View(new EmailPagina(werkrelatie, new EmailFormulier { Email = werkrelatie.Email }));
    }

    [HttpPost("")]
    public async Task<IActionResult> Email(long rol, EmailFormulier formulier, CancellationToken ct)
    {
        (await new EmailValidator(t).ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
        for (var poging = 1; ; poging++)
        {
            if (await RolAsync(rol, ct) is not { Werkrelatie: var werkrelatie } gevonden) return NotFound();
            if (werkrelatie.Persoon == huidige.Persoon) return this.Weigeren(new EigenToegangWijzigen(), Organisatie, t);
            if (!ModelState.IsValid || !Emailadres.TryLezen(formulier.Email, out var adres)) return View(new EmailPagina(werkrelatie, formulier));
            if (werkrelatie.Email == adres) return Afgerond(werkrelatie);

            try
            {
                await VerbeterenAsync(gevonden, adres, ct);
            }
            catch (Domain.Weigering weigering)
            {
                return this.Weigeren(weigering, Organisatie, t);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(werkrelatie);
        }
    }

    private async Task VerbeterenAsync(ToegekendRecht rol, string adres, CancellationToken ct)
    {
        if (!Rolbeheer.MagVerwijderen(await db.RollenInAsync(huidige.Persoon, Organisatie.Id, huidige.Vandaag, ct), rol.Gebruikersrecht.Rol)) throw new RolNietToegestaan(rol.Gebruikersrecht.Rol);
        var (werkrelatie, nu) = (rol.Werkrelatie, klok.GetUtcNow());
        var oud = werkrelatie.Email;
        werkrelatie.EmailVerbeteren(huidige.Persoon, adres);
        db.WerkrelatieVastleggen(Handeling.WerkrelatieGewijzigd, werkrelatie, huidige.Persoon, $"e-mail: {oud ?? "-"} > {adres}", nu);
        db.UitgaandeMails.AddRange(new Beheerdersmails(rol, huidige.Persoon, nu, t).Verbeterd(oud, adres));
    }

    private async Task<ToegekendRecht?> RolAsync(long rol, CancellationToken ct) =>
        await db.LokaleRolAsync(Organisatie, rol, ct) is { } gevonden && gevonden.IsEr(huidige.Vandaag) ? gevonden : null;

    private LocalRedirectResult Afgerond(Werkrelatie werkrelatie)
    {
        TempData.Melden(t["E-mails aan {0} gaan nu naar {1}.", werkrelatie.Persoon.Naam, werkrelatie.Email!]);
        return LocalRedirect(Beheeradres.Lijst(Organisatie));
    }
}
