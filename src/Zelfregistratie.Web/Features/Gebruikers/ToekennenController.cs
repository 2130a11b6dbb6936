using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Grants somebody a right that they did not ask.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<GebruikerFilter>(Order = 1)]
[TypeFilter<WijzigbaarFilter>(Order = 2)]
[Route("gebruikers/{id:long}/toekennen")]
internal sealed class ToekennenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const int MeesteRechten = 1000;

    private Werkrelatie Gebruiker => HttpContext.Gebruiker();

    [HttpGet("")]
    public async Task<IActionResult> Toekennen([FromQuery] string? recht, CancellationToken ct)
    {
        if (Code(recht) is not { } code) return View("RechtKiezen", await KeuzesAsync(ct));
        if (await db.RechtAsync(code, ct) is not { } gevraagd) return NotFound();
        if (Weigering(gevraagd) is { } weigering) return this.Weigeren(weigering, Gebruiker, t);

        var termijn = new Termijn(Gebruiker, gevraagd, huidige.Vandaag);
        return View(new ToekennenPagina(termijn, ToekennenFormulier.Voorstel(termijn)));
    }

    [HttpPost("")]
    public async Task<IActionResult> Toekennen([FromQuery] string? recht, ToekennenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (Code(recht) is not { } code) return LocalRedirect($"{Gebruiker.Adres()}/toekennen");
            if (await db.RechtAsync(code, ct) is not { } gevraagd) return NotFound();
            if (Weigering(gevraagd) is { } weigering) return this.Weigeren(weigering, Gebruiker, t);

            var termijn = new Termijn(Gebruiker, gevraagd, huidige.Vandaag);
            new ToekennenValidator(termijn, t).Validate(formulier).AddToModelState(ModelState, "Formulier");
            if (!ModelState.IsValid) return View(new ToekennenPagina(termijn, formulier));

            var nu = klok.GetUtcNow();
            if (Toekennen(gevraagd, formulier, out var toegekend) is { } geweigerd) return this.Weigeren(geweigerd, Gebruiker, t);
            var reden = Reden.Lezen(formulier.Reden);
            db.Vastleggen(Handeling.RechtToegekend, toegekend!, huidige.Persoon, reden, nu);
            var gemaild = db.Mailen(Gebruiker, Rechtmail.Toegekend(toegekend!, huidige.Persoon.AlsBekend(Gebruiker, nu), reden, t), nu, t);
            await OverbodigLatenVervallenAsync(gevraagd, nu, ct);

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return this.Gewijzigd(t["{0} heeft nu het recht {1}.", Gebruiker.Persoon.Naam, toegekend!.Woorden()], gemaild, t);
            if (!await HttpContext.GebruikerLadenAsync(db, huidige)) return NotFound();
            ModelState.Clear();
        }
    }

    private Domain.Weigering? Weigering(Gebruikersrecht recht) => Poging.Weigering(() => Gebruiker.ToekenbaarZijn(huidige.Persoon, recht, huidige.Vandaag));

    private Domain.Weigering? Toekennen(Gebruikersrecht recht, ToekennenFormulier formulier, out ToegekendRecht? toegekend)
    {
        ToegekendRecht? nieuw = null;
        var weigering = Poging.Weigering(() =>
            nieuw = Gebruiker.Toekennen(huidige.Persoon, recht, formulier.GekozenContexten(recht), formulier.Geldigheid(), huidige.Vandaag));
        toegekend = nieuw;
        return weigering;
    }

    // An open request that the grant covers has nothing left to decide.
    private async Task OverbodigLatenVervallenAsync(Gebruikersrecht recht, DateTimeOffset nu, CancellationToken ct)
    {
        if (await db.GevraagdAsync(Gebruiker, recht, ct) is not { } aanvraag) return;
        if (ToegekendRecht.Dekkend(Gebruiker.Rechten, recht, aanvraag.Contexten, huidige.Vandaag).Count == 0) return;
        db.LatenVervallen(
            aanvraag,
            huidige.Persoon,
            recht.Code,
            t["Je vroeg het recht {0} bij {1}. Dat heb je nu: een lokale beheerder gaf het je. Je hoeft niets te doen.", recht.Naam, Gebruiker.Organisatie.Naam],
            nu,
            t);
    }

    private async Task<RechtKiezenPagina> KeuzesAsync(CancellationToken ct)
    {
        var rechten = await db.Gebruikersrechten.AsNoTracking().ToekenbaarIn(Gebruiker.Doelgroep)
            .OrderBy(recht => recht.Toepassing.Naam).ThenBy(recht => recht.Naam)
            .Take(MeesteRechten)
            .Select(recht => new { recht.Code, recht.Naam, Toepassing = recht.Toepassing.Naam })
            .ToListAsync(ct);
        var groepen = rechten.Select(recht => recht.Toepassing).Distinct().ToDictionary(naam => naam, naam => new SelectListGroup { Name = naam });
        return new RechtKiezenPagina(Gebruiker, [.. rechten.Select(recht => new Keuze(recht.Code, recht.Naam) { Group = groepen[recht.Toepassing] })]);
    }

    private static string? Code(string? recht) => Reden.Opschonen(recht) is { Length: > 0 } code ? code.ToUpperInvariant() : null;
}
