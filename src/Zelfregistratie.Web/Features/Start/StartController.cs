using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.TagHelpers;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Start;

/// <summary>The pages that anybody may read.</summary>
[AllowAnonymous]
internal sealed class StartController(ZelfregistratieDb db, HuidigePersoon persoon, IStringLocalizer<Teksten> tekst, TimeProvider klok) : Controller
{
    private const int AantalGevraagd = 10;
    private const int AantalTaken = 3;

    /// <summary>What this is and how to begin; for somebody signed in, what waits.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Start(CancellationToken ct)
    {
        if (!persoon.IsAangemeld)
        {
            return View("StartAnoniem");
        }

        var gevraagd = await db.LaatsteAanvragenAsync(persoon.Persoon, AantalGevraagd, ct);
        return View("StartAangemeld", new StartPagina
        {
            IsBeheerder = persoon.IsBeheerder,
            AantalWachtOpJou = persoon.OpenTaken,
            WachtOpJou = await WachtOpJouAsync(ct),
            Gevraagd = [.. gevraagd.Select(Regel)],
        });
    }

    /// <summary>How it works, how an administrator is found or appointed, whom to call.</summary>
    [HttpGet("/hulp")]
    public IActionResult Hulp() => View();

    /// <summary>The accessibility statement (Bestuursdecreet art. II.16).</summary>
    [HttpGet("/toegankelijkheid")]
    public IActionResult Toegankelijkheid() => View();

    /// <summary>What is kept about a person, why and how long (GDPR art. 13).</summary>
    [HttpGet("/privacy")]
    public IActionResult Privacy() => View();

    private StartRegel Regel(Aanvraag aanvraag) => new(
        aanvraag.Gevraagd(tekst),
        $"{aanvraag.Organisatie.Naam} · {aanvraag.IngediendOp.Datum()}",
        $"/user/aanvragen/{aanvraag.Referentie}",
        aanvraag.IsOpen ? tekst["Wacht op beslissing"] : tekst[aanvraag.Status.Woord()],
        aanvraag.Status.Kleur());

    private async Task<IReadOnlyList<StartRegel>> WachtOpJouAsync(CancellationToken ct)
    {
        if (persoon.OpenTaken == 0) return [];

        var (taken, nu) = (await db.OudsteTakenAsync(persoon.Bevoegdheden, AantalTaken, ct), klok.GetUtcNow());
        return [.. taken.Select(taak => new StartRegel(
            taak.Aanvrager.Naam,
            $"{taak.Gevraagd(tekst)} · {taak.Organisatie.Naam}",
            $"/taken/{taak.Referentie}",
            Opmaak.Wachttijd(taak.IngediendOp, nu, tekst),
            Opmaak.WachtLang(taak.IngediendOp, nu) ? PilSoort.Waarschuwing : PilSoort.Neutraal))];
    }
}
