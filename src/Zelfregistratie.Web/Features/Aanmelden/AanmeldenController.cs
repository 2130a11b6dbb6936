using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;
using Zelfregistratie.Web.Security;
using Zelfregistratie.Web.Telemetrie;

namespace Zelfregistratie.Web.Features.Aanmelden;

/// <summary>In and out of the portal with a digital key.</summary>
[AllowAnonymous]
internal sealed class AanmeldenController(
    HuidigePersoon persoon, ZelfregistratieDb db, TimeProvider clock, Portaalmeters meters, ILogger<AanmeldenController> logger) : Controller
{
    /// <summary>Sends somebody to the provider, and afterwards to a page of the portal.</summary>
    /// <param name="terug">Local address to return to.</param>
    /// <param name="anders">Ask for a digital key again, though the provider may still know the person.</param>
    [HttpGet(SessieEvents.AanmeldPad)]
    public async Task<IActionResult> Aanmelden(string? terug, bool anders)
    {
        var naar = Terugadres.Lokaal(terug);
        if (persoon.IsAangemeld && !anders) return LocalRedirect(naar);

        var challenge = new AuthenticationProperties { RedirectUri = naar };
        if (anders) challenge.Items[AanmeldEvents.AndereSleutel] = "";
        try
        {
            await HttpContext.ChallengeAsync(AanmeldEvents.Schema, challenge);
            return new EmptyResult();
        }
        catch (AanbiederOnbereikbaar exception)
        {
            logger.LogWarning(exception, "The OpenID provider is away at sign-in");
            return Mislukt(new Aanmeldfout(Aanmeldprobleem.Onbereikbaar, naar));
        }
    }

    /// <summary>Explains a sign-in that failed; one that succeeds never gets here.</summary>
    [HttpGet(AanmeldEvents.TerugPad)]
    [HttpPost(AanmeldEvents.TerugPad)]
    [IgnoreAntiforgeryToken]
    public IActionResult Terug() =>
        Mislukt(HttpContext.Features.Get<Aanmeldfout>() ?? new Aanmeldfout(Aanmeldprobleem.Verlopen, Terugadres.Start));

    /// <summary>Signs out here and at the provider.</summary>
    [HttpPost("/afmelden")]
    public async Task<IActionResult> Afmelden(CancellationToken ct)
    {
        if (!persoon.IsAangemeld) return LocalRedirect(AanmeldEvents.AfgemeldPad);

        await BeeindigenAsync(clock.GetUtcNow(), ct);

        // Not "cookies": that would reach other applications of the domain, and the form that is kept for who signs in again.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        await HttpContext.SignOutAsync(Aanmelding.Schema);
        try
        {
            await HttpContext.SignOutAsync(AanmeldEvents.Schema);
            return new EmptyResult();
        }
        catch (AanbiederOnbereikbaar exception)
        {
            logger.LogWarning(exception, "The OpenID provider is away at sign-out");
            return LocalRedirect(AanmeldEvents.AfgemeldPad);
        }
    }

    /// <summary>A form that posts to sign out was sent after the session ended.</summary>
    [HttpGet("/afmelden")]
    public IActionResult AfmeldenZonderFormulier() => LocalRedirect(persoon.IsAangemeld ? Terugadres.Start : AanmeldEvents.AfgemeldPad);

    /// <summary>Says that somebody is signed out.</summary>
    [HttpGet(AanmeldEvents.AfgemeldPad)]
    public IActionResult Afgemeld() => View();

    private async Task BeeindigenAsync(DateTimeOffset nu, CancellationToken ct)
    {
        db.BeeindigdeSessies.Add(persoon.Beeindigen());
        db.Logboek.Add(new Logboekregel(Handeling.Afgemeld, nu, persoon.Persoon));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniekheidGeschonden())
        {
            // Pressed twice: the other request ended this session and wrote it down.
        }
    }

    private ViewResult Mislukt(Aanmeldfout fout)
    {
        meters.AanmeldingMislukt(fout.Probleem);
        Weigeringslog.AanmeldingGeweigerd(logger, fout.Probleem);
        Response.StatusCode = AanmeldfoutPagina.Status(fout.Probleem);
        if (fout.Probleem is Aanmeldprobleem.Onbereikbaar or Aanmeldprobleem.Mislukt or Aanmeldprobleem.VerkeerdIngesteld) Foutpagina.Nummeren(HttpContext, ViewData, Response.StatusCode);
        return View("Aanmeldfout", new AanmeldfoutPagina(fout.Probleem, fout.Terug));
    }
}
