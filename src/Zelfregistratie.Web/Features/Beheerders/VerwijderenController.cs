using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Takes the role of an administrator away.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<BeheerFilter>(Arguments = [true])]
[Route("beheerders/{organisatie}/{rol:long}/verwijderen")]
internal sealed class VerwijderenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Organisatie Organisatie => HttpContext.Features.GetRequiredFeature<Organisatie>();

    [HttpGet("")]
    public async Task<IActionResult> Verwijderen([FromRoute] long rol, CancellationToken ct)
    {
        if (await db.LokaleRolAsync(Organisatie, rol, ct) is not { } gevonden) return NotFound();
        if (!gevonden.IsEr(huidige.Vandaag)) return Afgerond(gevonden);
        return gevonden.Werkrelatie.Persoon == huidige.Persoon
            ? this.Weigeren(new EigenToegangWijzigen(), Organisatie, t)
            : View(await PaginaAsync(gevonden, new RedenFormulier(), ct));
    }

    [HttpPost("")]
    public async Task<IActionResult> Verwijderen([FromRoute] long rol, RedenFormulier formulier, CancellationToken ct)
    {
        (await new RedenValidator(t, t["Vul in waarom. Wie erbij betrokken is, leest dit."]).ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
        for (var poging = 1; ; poging++)
        {
            if (await db.LokaleRolAsync(Organisatie, rol, ct) is not { } gevonden) return NotFound();
            if (!gevonden.IsEr(huidige.Vandaag)) return Afgerond(gevonden);

            try
            {
                if (!ModelState.IsValid) return gevonden.Werkrelatie.Persoon == huidige.Persoon ? throw new EigenToegangWijzigen() : View(await PaginaAsync(gevonden, formulier, ct));
                await OntslaanAsync(gevonden, Reden.Lezen(formulier.Reden), ct);
            }
            catch (Domain.Weigering weigering)
            {
                return this.Weigeren(weigering, Organisatie, t);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(gevonden);
        }
    }

    // The roles of who removes are asked again each time: whoever wins the race may have taken them.
    private async Task OntslaanAsync(ToegekendRecht rol, Reden reden, CancellationToken ct)
    {
        var (nu, vandaag, persoon, organisatie) = (klok.GetUtcNow(), huidige.Vandaag, rol.Werkrelatie.Persoon, rol.Werkrelatie.Organisatie);
        var rollen = await db.RollenInAsync(huidige.Persoon, organisatie.Id, vandaag, ct);
        var bezetting = await db.BezettingAsync(organisatie, persoon, vandaag, ct);
        var anderen = await db.LokaalBeslissendenAsync(persoon, organisatie, vandaag, ct);
        rol.Werkrelatie.Ontslaan(huidige.Persoon, rollen, rol, bezetting, nu);
        db.RolVastleggen(Handeling.RolIngetrokken, rol, huidige.Persoon, reden.Tekst, nu);
        db.UitgaandeMails.AddRange(new Beheerdersmails(rol, huidige.Persoon, nu, t).Verwijderd(reden, anderen.Where(een => een.PersoonId != huidige.Persoon.Id)));
    }

    private async Task<VerwijderenPagina> PaginaAsync(ToegekendRecht rol, RedenFormulier formulier, CancellationToken ct) =>
        new(rol, await db.BezettingAsync(rol.Werkrelatie.Organisatie, rol.Werkrelatie.Persoon, huidige.Vandaag, ct), formulier);

    private LocalRedirectResult Afgerond(ToegekendRecht rol)
    {
        TempData.Melden(t["{0} is geen {1} meer.", rol.Werkrelatie.Persoon.Naam, t[BeheerdersPagina.Rolnaam(rol.Gebruikersrecht.Rol)].Value.ToLowerInvariant()]);
        return LocalRedirect(Beheeradres.Lijst(Organisatie));
    }
}
