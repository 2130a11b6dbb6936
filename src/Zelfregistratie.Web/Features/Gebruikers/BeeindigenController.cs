using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Regels;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Ends a werkrelatie, and with it its rights.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<GebruikerFilter>(Order = 1)]
[TypeFilter<WijzigbaarFilter>(Order = 2)]
[Route("gebruikers/{id:long}/beeindigen")]
internal sealed class BeeindigenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Werkrelatie Gebruiker => HttpContext.Gebruiker();

    [HttpGet("")]
    public IActionResult Beeindigen() => VreemdeRol(huidige.Bevoegdheden.RollenIn(Gebruiker.Organisatie.Id)) is { } weigering
        ? this.Weigeren(weigering, Gebruiker, t)
        : View(new BeeindigenPagina(Gebruiker, Lopend(), new RedenFormulier()));

    [HttpPost("")]
    public async Task<IActionResult> Beeindigen(RedenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            // Asked again each time: whoever wins a race may have taken them.
            var rollen = await db.RollenInAsync(huidige.Persoon, Gebruiker.Organisatie.Id, huidige.Vandaag, ct);
            if (!rollen.Overlaps(Gebruikersbeheer.LokaleRollen)) return NotFound();
            if (VreemdeRol(rollen) is { } vreemd) return this.Weigeren(vreemd, Gebruiker, t);
            new RedenValidator(t, t["Schrijf waarom. De persoon leest dit."]).Validate(formulier).AddToModelState(ModelState, "Formulier");
            if (!ModelState.IsValid) return View(new BeeindigenPagina(Gebruiker, Lopend(), formulier));

            var (nu, lopend, bezetting) = (klok.GetUtcNow(), Lopend(), await BezettingAsync(ct));
            var weigering = Poging.Weigering(() => Gebruiker.Beeindigen(huidige.Persoon, rollen, bezetting, nu));
            if (weigering is not null) return this.Weigeren(weigering, Gebruiker, t);

            var reden = Reden.Lezen(formulier.Reden);
            db.Vastleggen(Gebruiker, lopend, huidige.Persoon, reden, nu);
            var gemaild = db.Mailen(Gebruiker, Rechtmail.Beeindigd(Gebruiker, lopend, reden, t), nu, t);
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return this.Gewijzigd(t["De werkrelatie van {0} is beëindigd.", Gebruiker.Persoon.Naam], gemaild, t);
            if (!await HttpContext.GebruikerLadenAsync(db, huidige)) return NotFound();
        }
    }

    // Known before the form is filled in.
    private WerkrelatieDraagtRol? VreemdeRol(IReadOnlySet<Rol> rollen)
    {
        var rol = Gebruiker.Rollen(huidige.Vandaag).Select(recht => recht.Gebruikersrecht.Rol).FirstOrDefault(rol => !Rolbeheer.MagMeeBeeindigen(rollen, rol));
        return rol == Rol.Geen ? null : new WerkrelatieDraagtRol(rol);
    }

    private List<ToegekendRecht> Lopend() => [.. Gebruiker.Rechten.Where(recht => recht.IsNietVoorbij(huidige.Vandaag)).OrderBy(recht => recht.Gebruikersrecht.Naam, StringComparer.CurrentCulture)];

    private async Task<Beheerdersbezetting> BezettingAsync(CancellationToken ct) => Gebruiker.Rollen(huidige.Vandaag).Any()
        ? await db.BezettingAsync(Gebruiker.Organisatie, Gebruiker.Persoon, huidige.Vandaag, ct)
        : new Beheerdersbezetting(AndereBereikbaar: 0, OpenAanvragen: 0);
}
