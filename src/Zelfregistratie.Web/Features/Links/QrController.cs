using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using QRCoder;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>A link as QR code, for a poster or a letter. Only of a link that works: never of any other text.</summary>
[Authorize(Policy = Beleid.Links)]
[Route("links")]
internal sealed class QrController(ZelfregistratieDb db, HuidigePersoon ik, IOptions<PortaalOptions> portaal) : Controller
{
    private const int PuntenPerVak = 10;

    [HttpGet("qr.svg")]
    public Task<IActionResult> Svg(CancellationToken ct) => MakenAsync(
        code =>
        {
            using var svg = new SvgQRCode(code);
            return File(System.Text.Encoding.UTF8.GetBytes(svg.GetGraphic(PuntenPerVak)), "image/svg+xml", "link-qr.svg");
        },
        ct);

    [HttpGet("qr.png")]
    public Task<IActionResult> Png(CancellationToken ct) => MakenAsync(
        code =>
        {
            using var png = new PngByteQRCode(code);
            return File(png.GetGraphic(PuntenPerVak), "image/png", "link-qr.png");
        },
        ct);

    private async Task<IActionResult> MakenAsync(Func<QRCodeData, FileContentResult> tekenen, CancellationToken ct)
    {
        var vraag = LinksVraag.Lezen(Request.Query);
        if (vraag.Soort is null)
        {
            return BadRequest();
        }

        var lezing = await db.LinkLezenAsync(vraag.Parameters, ik.Vandaag, ct);
        if (!ik.Bevoegdheden.MaaktLinksVoor(lezing.Gegevens))
        {
            return NotFound();
        }

        if (lezing.Link is null)
        {
            return BadRequest();
        }

        using var code = QRCodeGenerator.GenerateQrCode(portaal.Value.Adres + Linkadres.Van(vraag.Parameters), QRCodeGenerator.ECCLevel.M);
        return tekenen(code);
    }
}
