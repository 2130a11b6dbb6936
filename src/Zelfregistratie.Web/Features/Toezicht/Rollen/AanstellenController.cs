using System.Globalization;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>Gives somebody a role of the portal.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht/rollen/aanstellen")]
internal sealed class AanstellenController(ZelfregistratieDb db, HuidigePersoon huidige, Aansteller aansteller, IStringLocalizer<Teksten> t) : Controller
{
    private const string Formulier = nameof(AanstellenPagina.Formulier);

    [HttpGet("")]
    public async Task<IActionResult> Aanstellen(string? doelgroep, CancellationToken ct)
    {
        var keuzes = await Rolkeuzes.LadenAsync(db, ct);
        var leeg = new AanstellenFormulier();
        if (doelgroep is not null && keuzes.Kent(doelgroep)) (leeg.Rol, leeg.Doelgroepen) = (Rol.Doelgroepverantwoordelijke, [doelgroep]);
        return View(new AanstellenPagina(leeg, keuzes));
    }

    [HttpPost("")]
    public async Task<IActionResult> Aanstellen(AanstellenFormulier formulier, CancellationToken ct)
    {
        var keuzes = await Rolkeuzes.LadenAsync(db, ct);
        (await new AanstellenValidator(keuzes, huidige.Vandaag, t).ValidateAsync(formulier, ct)).AddToModelState(ModelState, Formulier);
        if (!ModelState.IsValid) return View(new AanstellenPagina(formulier, keuzes));
        try
        {
            var rol = await aansteller.AanstellenAsync(formulier.Wens(keuzes), huidige.Persoon, ct);
            TempData.Melden(t["{0} is nu {1}.", rol.Werkrelatie.Persoon.Naam, rol.Gebruikersrecht.Naam.ToLower(CultureInfo.CurrentCulture)]);
            return LocalRedirect("/toezicht/rollen");
        }
        catch (NummerVanIemandAnders)
        {
            return Opnieuw(nameof(AanstellenFormulier.Familienaam), t["Dit rijksregisternummer kennen we met een andere naam. Kijk het nummer en de naam na."]);
        }
        catch (GeldigheidNietToegestaan geldigheid)
        {
            return Opnieuw(nameof(AanstellenFormulier.Einddatum), t["De werkrelatie met deze persoon eindigt op {0}. Kies die dag of een vroegere, of laat dit leeg.", geldigheid.LaatsteEinde?.Voluit() ?? ""]);
        }
        catch (Domain.Weigering weigering)
        {
            return this.Weigeren(weigering, t);
        }

        ViewResult Opnieuw(string veld, string fout)
        {
            ModelState.AddModelError($"{Formulier}.{veld}", fout);
            return View(new AanstellenPagina(formulier, keuzes));
        }
    }
}
