using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>The logbook: who did what, when, on whom and why.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route(Pad)]
internal sealed class LogboekController(ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const string Pad = "/toezicht/logboek";
    private const int Paginagrootte = 25;

    [HttpGet("")]
    public async Task<IActionResult> Logboek([FromQuery] LogboekVraag vraag, CancellationToken ct)
    {
        if (vraag.HeeftRijksregisternummer) ModelState.Clear();

        var pagina = await PaginaAsync(vraag, ct);
        return pagina is null ? LocalRedirect(vraag.Adres()) : View("Logboek", pagina);
    }

    [HttpGet("rijksregisternummer")]
    [HttpGet("exporteren")]
    public IActionResult Terug([FromQuery] LogboekVraag vraag) => LocalRedirect(vraag.Adres());

    /// <summary>Finds somebody by national number, which never stands in an address.</summary>
    [HttpPost("rijksregisternummer")]
    public async Task<IActionResult> Opzoeken(string? rijksregisternummer, CancellationToken ct)
    {
        if (!Insz.TryLezen(rijksregisternummer, out var insz))
        {
            ModelState.AddModelError(nameof(LogboekPagina.Rijksregisternummer), t["Vul een geldig rijksregisternummer in: elf cijfers."]);
            return View("Logboek", (await PaginaAsync(new LogboekVraag(), ct))! with { Rijksregisternummer = rijksregisternummer });
        }

        var gevonden = await db.PersoonMetAsync(insz, bescherming, ct);
        db.Logboek.Add(new Logboekregel(Handeling.RijksregisternummerOpgezocht, klok.GetUtcNow(), huidige.Persoon)
        {
            Over = gevonden,
            Toelichting = gevonden is null ? "Logboek: niet gevonden" : "Logboek",
        });
        await db.SaveChangesAsync(ct);
        if (gevonden is not null) return LocalRedirect(new LogboekVraag().AdresVan(gevonden.Id));

        TempData.Melden(t["We kennen niemand met dat rijksregisternummer. In het logboek staat dat je zocht."], MeldingSoort.Waarschuwing);
        return LocalRedirect(Pad);
    }

    /// <summary>All that was found, for a spreadsheet; the logbook says who took it.</summary>
    [HttpPost("exporteren")]
    public async Task<IActionResult> Exporteren([FromQuery] LogboekVraag vraag, CancellationToken ct)
    {
        var selectie = await db.SelectieAsync(vraag, ct);
        var omschrijving = vraag.Omschrijving;
        db.Logboek.Add(new Logboekregel(Handeling.LijstGeexporteerd, klok.GetUtcNow(), huidige.Persoon)
        {
            Onderwerp = "logboek",
            Toelichting = omschrijving.Length <= Logboekregel.ToelichtingLengte ? omschrijving : omschrijving[..Logboekregel.ToelichtingLengte],
        });
        await db.SaveChangesAsync(ct);
        var rijen = db.Logboek.AsNoTracking().Gefilterd(vraag, selectie).Gesorteerd(nieuwsteEerst: true).Getoond(db).AsAsyncEnumerable();
        return LogboekExport.Maken(rijen, huidige.Vandaag, t);
    }

    // Null when the place is at or beyond an end: the first page is whole.
    private async Task<LogboekPagina?> PaginaAsync(LogboekVraag vraag, CancellationToken ct)
    {
        var selectie = await db.SelectieAsync(vraag, ct);
        var terug = !Plaats.TryLezen(vraag.Na, out var plaats) && Plaats.TryLezen(vraag.Voor, out plaats);
        var rijen = selectie.IsLeeg ? [] : await RijenAsync(vraag, selectie, plaats, terug, ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte))) return null;

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        return new LogboekPagina(vraag, selectie, [.. terug ? zichtbaar.Reverse() : zichtbaar])
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        };
    }

    private Task<List<Getoonderegel>> RijenAsync(LogboekVraag vraag, Logboekselectie selectie, Plaats? plaats, bool terug, CancellationToken ct)
    {
        var regels = db.Logboek.AsNoTracking().Gefilterd(vraag, selectie);
        regels = plaats is null ? regels : regels.Voorbij(plaats, nieuwsteEerst: !terug);
        return regels.Gesorteerd(nieuwsteEerst: !terug).Take(Paginagrootte + 1).Getoond(db).ToListAsync(ct);
    }
}
