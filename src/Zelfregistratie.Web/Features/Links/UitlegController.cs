using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>Explains a link that stands somewhere. It is posted, so that what was pasted stays out of addresses and logs; nothing changes.</summary>
[Authorize(Policy = Beleid.Links)]
[Route("links/uitleg")]
internal sealed class UitlegController(ZelfregistratieDb db, HuidigePersoon ik, IOptions<PortaalOptions> portaal, IStringLocalizer<Teksten> t) : Controller
{
    [HttpGet("")]
    public IActionResult Uitleg() => View(new UitlegPagina(Link: null));

    [HttpPost("")]
    public async Task<IActionResult> Uitleg([FromForm(Name = "")] UitlegFormulier formulier, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(formulier.Link))
        {
            ModelState.AddModelError(nameof(formulier.Link), t["Plak een link."]);
        }
        else if (formulier.Link.Length > Geplaktelink.Langste)
        {
            ModelState.AddModelError(nameof(formulier.Link), t["Een link is hoogstens {0} tekens lang.", Geplaktelink.Langste]);
        }

        if (!ModelState.IsValid)
        {
            return View(new UitlegPagina(formulier.Link));
        }

        var uitleg = await Linkuitleg.MakenAsync(db, Geplaktelink.Lezen(formulier.Link!, new Uri(portaal.Value.Adres)), ik.Vandaag, t, ct);
        return View(ik.Bevoegdheden.MaaktLinksVoor(uitleg.Lezing.Gegevens)
            ? new UitlegPagina(formulier.Link, uitleg)
            : new UitlegPagina(formulier.Link, IsVanIemandAnders: true));
    }
}
