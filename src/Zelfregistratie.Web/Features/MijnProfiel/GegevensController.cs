using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>Somebody downloads what the portal keeps about them (GDPR art. 15). A POST, because that is written in the logbook.</summary>
[Route("mijn-profiel/gegevens.json")]
internal sealed class GegevensController(ZelfregistratieDb db, HuidigePersoon ik, InszBescherming bescherming, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public IActionResult Terug() => LocalRedirect("/mijn-profiel#gegevens");

    [HttpPost("")]
    public async Task<IActionResult> Downloaden(CancellationToken ct)
    {
        var nu = clock.GetUtcNow();
        db.Logboek.Add(new Logboekregel(Handeling.GegevensGedownload, nu, ik.Persoon) { Over = ik.Persoon });
        await db.SaveChangesAsync(ct);
        return new GegevensBestand(db, ik.Persoon, bescherming.Onthullen(ik.Persoon), nu);
    }
}
