using FluentValidation;
using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
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

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Moves the end of a right, or revokes it.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<GebruikerFilter>(Order = 1)]
[TypeFilter<WijzigbaarFilter>(Order = 2)]
[TypeFilter<RechtFilter>(Order = 3)]
[Route("gebruikers/{id:long}/rechten/{rechtId:long}")]
internal sealed class RechtController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private Werkrelatie Gebruiker => HttpContext.Gebruiker();

    [HttpGet("verleggen")]
    public IActionResult Verleggen([FromRoute] long rechtId)
    {
        var recht = Recht(rechtId);
        return View(new VerleggenPagina(recht, new VerleggenFormulier { Einddatum = ToekennenFormulier.Iso(recht.Einddatum) }, Termijn(recht)));
    }

    [HttpPost("verleggen")]
    public async Task<IActionResult> Verleggen([FromRoute] long rechtId, VerleggenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var (recht, nu) = (Recht(rechtId), klok.GetUtcNow());
            if (!IsGeldig(new VerleggenValidator(Termijn(recht), recht, t), formulier)) return View(new VerleggenPagina(recht, formulier, Termijn(recht)));

            var vroeger = recht.Einddatum;
            var weigering = Poging.Weigering(() => Gebruiker.EindeVerleggen(huidige.Persoon, recht, Datuminvoer.Lezen(formulier.Einddatum), huidige.Vandaag));
            if (weigering is not null) return this.Weigeren(weigering, Gebruiker, t);

            var reden = Reden.Lezen(formulier.Reden);
            db.Vastleggen(Handeling.RechtVerlegd, recht, huidige.Persoon, reden, nu);
            var gemaild = db.Mailen(Gebruiker, Rechtmail.Verlegd(recht, vroeger, huidige.Persoon.AlsBekend(Gebruiker, nu), reden, t), nu, t);
            var tot = recht.Einddatum is { } einde ? t["Het recht {0} loopt nu tot en met {1}.", recht.Woorden(), einde.Voluit()] : t["Het recht {0} heeft nu geen einde.", recht.Woorden()];
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return this.Gewijzigd(tot, gemaild, t);
            if (!await HttpContext.GebruikerLadenAsync(db, huidige)) return NotFound();
        }
    }

    [HttpGet("intrekken")]
    public IActionResult Intrekken([FromRoute] long rechtId) => View(new IntrekkenPagina(Recht(rechtId), new RedenFormulier()));

    [HttpPost("intrekken")]
    public async Task<IActionResult> Intrekken([FromRoute] long rechtId, RedenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var (recht, nu) = (Recht(rechtId), klok.GetUtcNow());
            if (!IsGeldig(new RedenValidator(t, t["Schrijf waarom. De persoon leest dit."]), formulier)) return View(new IntrekkenPagina(recht, formulier));
            if (Poging.Weigering(() => Gebruiker.Intrekken(huidige.Persoon, recht, nu)) is { } weigering) return this.Weigeren(weigering, Gebruiker, t);

            var reden = Reden.Lezen(formulier.Reden);
            db.Vastleggen(Handeling.RechtIngetrokken, recht, huidige.Persoon, reden, nu);
            var gemaild = db.Mailen(Gebruiker, Rechtmail.Ingetrokken(recht, huidige.Persoon.AlsBekend(Gebruiker, nu), reden, t), nu, t);
            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return this.Gewijzigd(t["{0} heeft het recht {1} niet meer.", Gebruiker.Persoon.Naam, recht.Woorden()], gemaild, t);
            if (!await HttpContext.GebruikerLadenAsync(db, huidige)) return NotFound();
        }
    }

    // Rights are never deleted: what the filter found is still there after loading again.
    private ToegekendRecht Recht(long id) => Gebruiker.Rechten.Single(een => een.Id == id);

    private Termijn Termijn(ToegekendRecht recht) => new(Gebruiker, recht.Gebruikersrecht, huidige.Vandaag);

    private bool IsGeldig<T>(IValidator<T> validator, T formulier)
    {
        validator.Validate(formulier).AddToModelState(ModelState, "Formulier");
        return ModelState.IsValid;
    }
}
