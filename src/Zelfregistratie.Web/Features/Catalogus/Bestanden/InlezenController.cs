using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>
/// Takes over a file of the catalogue. It is checked first and applied when it is sent once more with the box ticked, so that no instance
/// has to keep what was sent.
/// </summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Groottegrens(GrootsteVerzoek)]
[RequestSizeLimit(GrootsteVerzoek)]
[RequestFormLimits(MultipartBodyLengthLimit = GrootsteVerzoek)]
[Route("catalogus/inlezen")]
internal sealed class InlezenController(Catalogusinvoer invoer, HuidigePersoon huidige, IStringLocalizer<Teksten> t) : Controller
{
    /// <summary>Largest file, in bytes.</summary>
    public const int GrootsteBestand = 10 * 1024 * 1024;

    // The fields around it.
    private const int GrootsteVerzoek = GrootsteBestand + (64 * 1024);

    [HttpGet("")]
    public IActionResult Inlezen() => View(new InlezenPagina(new InlezenFormulier()));

    [HttpPost("")]
    public async Task<IActionResult> Inlezen(InlezenFormulier formulier, CancellationToken ct)
    {
        if (formulier.Bestand is not { Length: > 0 } bestand)
        {
            ModelState.AddModelError($"{nameof(InlezenPagina.Formulier)}.{nameof(InlezenFormulier.Bestand)}", formulier.Bestand is null ? t["Kies een bestand."] : t["Dit bestand is leeg."]);
        }
        else if (bestand.Length > GrootsteBestand)
        {
            return StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        else if (ModelState.IsValid)
        {
            var verslag = await invoer.VerwerkenAsync(await LezenAsync(bestand, ct), formulier.Toepassen, huidige.Persoon, ct);
            if (!verslag.IsToegepast) return View(new InlezenPagina(formulier, verslag, bestand.FileName));

            TempData.Melden($"{verslag.Uitkomst(t)} {verslag.Telling(t)}.");
            return LocalRedirect("/catalogus");
        }

        return View(new InlezenPagina(formulier));
    }

    private static async Task<byte[]> LezenAsync(IFormFile bestand, CancellationToken ct)
    {
        var inhoud = new byte[bestand.Length];
        await using var stroom = bestand.OpenReadStream();
        await stroom.ReadExactlyAsync(inhoud, ct);
        return inhoud;
    }
}
