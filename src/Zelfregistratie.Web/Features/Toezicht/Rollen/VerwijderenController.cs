using System.Globalization;
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
using Zelfregistratie.Web.Features.Gedeeld.Regels;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>Takes a role of the portal away.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[TypeFilter<RolFilter>]
[Route("toezicht/rollen/{id:long}/verwijderen")]
internal sealed class VerwijderenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    // The portal roles that requests do not wait for as such: who is left decides, in the end the centrale beheerder.
    private static readonly Beheerdersbezetting Vrij = new(AndereBereikbaar: 1, OpenAanvragen: 0);

    private ToegekendRecht Rol => HttpContext.Features.GetRequiredFeature<ToegekendRecht>();

    [HttpGet("")]
    public IActionResult Verwijderen() =>
        IsVoorbij ? AlWeg()
        : Rol.Werkrelatie.Persoon == huidige.Persoon ? this.Weigeren(new EigenToegangWijzigen(), t)
        : View(new VerwijderenPagina(Rol, new RedenFormulier()));

    [HttpPost("")]
    public async Task<IActionResult> Verwijderen(RedenFormulier formulier, CancellationToken ct)
    {
        new RedenValidator(t, t["Schrijf waarom. De persoon en de andere centrale beheerders lezen dit."]).Validate(formulier).AddToModelState(ModelState, nameof(VerwijderenPagina.Formulier));
        if (!ModelState.IsValid) return View(new VerwijderenPagina(Rol, formulier));
        for (var poging = 1; ; poging++)
        {
            if (IsVoorbij) return AlWeg();
            try
            {
                await WegnemenAsync(Reden.Lezen(formulier.Reden), ct);
            }
            catch (Domain.Weigering weigering)
            {
                return this.Weigeren(weigering, t);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond();
            if (await OpnieuwLadenAsync(ct) is { } anders) return anders;
        }
    }

    private bool IsVoorbij => !Rol.IsNietVoorbij(huidige.Vandaag) || !Rol.Werkrelatie.IsNietVoorbij(huidige.Vandaag);

    private async Task WegnemenAsync(Reden reden, CancellationToken ct)
    {
        var (nu, persoon) = (klok.GetUtcNow(), Rol.Werkrelatie.Persoon);
        var bezetting = Vrij;
        if (Rol.Gebruikersrecht.Rol == Domain.Rechten.Rol.CentraleBeheerder)
        {
            // Loaded before the others are counted, and all of them touched: whoever removes a colleague at the same time loses, wherever they work.
            var organisaties = await db.OrganisatiesVanCentraleBeheerdersAsync(huidige.Vandaag, ct);
            bezetting = await db.CentraleBezettingAsync(persoon, huidige.Vandaag, ct);
            organisaties.ForEach(organisatie => organisatie.BeheerderLatenGaan(bezetting));
        }

        Rol.Werkrelatie.Ontslaan(huidige.Persoon, huidige.Bevoegdheden.Rollen, Rol, bezetting, nu);
        db.Logboek.Add(Rolregel.Ingetrokken(Rol, huidige.Persoon, reden, nu));
        var collegas = await db.AndereCentraleBeheerdersAsync([persoon.Id, huidige.Persoon.Id], huidige.Vandaag, ct);
        db.UitgaandeMails.AddRange(Rolmails.Verwijderd(Rol, huidige.Persoon, reden, collegas, nu, t));
    }

    /// <returns>What to answer when there is nothing to do any more: the role is gone, or who asks lost their own.</returns>
    private async Task<IActionResult?> OpnieuwLadenAsync(CancellationToken ct)
    {
        var id = Rol.Id;
        if (!await db.IsNogCentraleBeheerderAsync(huidige.Persoon, huidige.Vandaag, ct)) return Forbid();
        if (await RolFilter.LadenAsync(db, id, ct) is not { } gevonden) return NotFound();
        HttpContext.Features.Set(gevonden);
        return null;
    }

    private LocalRedirectResult Afgerond()
    {
        TempData.Melden(t["{0} is geen {1} meer.", Opmaak.Persoonsnaam(Rol.Werkrelatie.Persoon.Naam, t), Rol.Gebruikersrecht.Naam.ToLower(CultureInfo.CurrentCulture)]);
        return LocalRedirect("/toezicht/rollen");
    }

    private LocalRedirectResult AlWeg()
    {
        TempData.Melden(t["{0} had deze rol al niet meer. Er is niets veranderd.", Opmaak.Persoonsnaam(Rol.Werkrelatie.Persoon.Naam, t)], MeldingSoort.Info);
        return LocalRedirect("/toezicht/rollen");
    }
}
