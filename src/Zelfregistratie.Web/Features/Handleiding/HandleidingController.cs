using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Zelfregistratie.Web.Features.Handleiding;

/// <summary>The manual, for anybody to read.</summary>
[AllowAnonymous]
[Route("hulp/handleiding")]
internal sealed class HandleidingController(Handboek handboek) : Controller
{
    [HttpGet("")]
    public IActionResult Inhoud() => View(handboek.Hoofdstukken);

    [HttpGet("{hoofdstuk}")]
    public IActionResult Hoofdstuk(string hoofdstuk) =>
        handboek.Hoofdstukken.FirstOrDefault(een => een.Adres == hoofdstuk) is { } gevonden ? View(gevonden) : NotFound();

    [HttpGet("beelden/{beeld}.png")]
    [ResponseCache(Duration = 86_400, Location = ResponseCacheLocation.Any)]
    public IActionResult Beeld(string beeld) => Handboek.Beeld(beeld) is { } stroom ? File(stroom, "image/png") : NotFound();
}
