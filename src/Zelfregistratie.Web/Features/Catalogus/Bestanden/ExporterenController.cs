using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>The whole catalogue as a file.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("catalogus")]
internal sealed class ExporterenController(ZelfregistratieDb db, HuidigePersoon huidige) : Controller
{
    [HttpGet("catalogus.json")]
    public async Task<IActionResult> Json(CancellationToken ct) => File(await Catalogusschrijver.JsonAsync(db, ct), "application/json", Naam("json"));

    [HttpGet("catalogus.csv")]
    public async Task<IActionResult> Csv(CancellationToken ct) => File(await Catalogusschrijver.CsvAsync(db, ct), "text/csv; charset=utf-8", Naam("csv"));

    private string Naam(string soort) => string.Create(CultureInfo.InvariantCulture, $"catalogus-{huidige.Vandaag:yyyy-MM-dd}.{soort}");
}
