using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>An administrator chooses one mail a day with what came in, or not.</summary>
[Authorize(Policy = Beleid.Beheerder)]
[Route("mijn-profiel/dagoverzicht")]
internal sealed class DagoverzichtController(ZelfregistratieDb db, HuidigePersoon ik, IStringLocalizer<Teksten> t) : Controller
{
    private const int MeestePogingen = 3;

    [HttpGet("")]
    public IActionResult Terug() => LocalRedirect("/mijn-profiel");

    [HttpPost("")]
    public async Task<IActionResult> Kiezen(bool wil, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            ik.Persoon.DagoverzichtKiezen(wil);
            try
            {
                await db.SaveChangesAsync(ct);
                TempData.Melden(wil ? t["Je krijgt voortaan één e-mail per dag met een overzicht."] : t["Je krijgt geen dagoverzicht meer."]);
                return LocalRedirect("/mijn-profiel#dagoverzicht");
            }
            catch (Exception exception) when (exception.IsOpnieuwTeBeslissen() && poging < MeestePogingen)
            {
                // The same person submitted a request at the same moment, which touches the same row.
                await db.Entry(ik.Persoon).ReloadAsync(ct);
            }
        }
    }
}
