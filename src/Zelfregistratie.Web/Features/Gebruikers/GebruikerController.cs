using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Somebody with a werkrelatie, as their administrators see them.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<GebruikerFilter>]
[Route("gebruikers/{id:long}")]
internal sealed class GebruikerController(ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming, TimeProvider klok) : Controller
{
    private const int MeesteRegels = 20;
    private const int MeesteAanvragen = 20;

    private Werkrelatie Gebruiker => HttpContext.Gebruiker();

    [HttpGet("")]
    public async Task<IActionResult> Details(CancellationToken ct) => View("Gebruiker", await PaginaAsync(voluit: false, ct));

    [HttpGet("rijksregisternummer")]
    public IActionResult Rijksregisternummer() => LocalRedirect(Gebruiker.Adres());

    [HttpPost("rijksregisternummer")]
    public async Task<IActionResult> Tonen(CancellationToken ct)
    {
        db.Logboek.Add(new Logboekregel(Handeling.RijksregisternummerGetoond, klok.GetUtcNow(), huidige.Persoon)
        {
            Over = Gebruiker.Persoon,
            Organisatie = Gebruiker.Organisatie,
            Onderwerp = Gebruiker.Doelgroep.Code,
            Toelichting = "Gebruikers beheren",
        });
        await db.SaveChangesAsync(ct);
        return View("Gebruiker", await PaginaAsync(voluit: true, ct));
    }

    private async Task<Gebruikerpagina> PaginaAsync(bool voluit, CancellationToken ct)
    {
        var open = await db.InBeheerVan(huidige.Bevoegdheden).AsNoTracking()
            .Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend && aanvraag.Aanvrager.Id == Gebruiker.Persoon.Id && aanvraag.Organisatie.Id == Gebruiker.Organisatie.Id)
            .Include(aanvraag => aanvraag.Gebruikersrecht)
            .OrderBy(aanvraag => aanvraag.IngediendOp)
            .Take(MeesteAanvragen)
            .ToListAsync(ct);
        var historiek = await db.Logboek.AsNoTracking()
            .Where(regel => regel.Over!.Id == Gebruiker.Persoon.Id && regel.Organisatie!.Id == Gebruiker.Organisatie.Id)
            .Include(regel => regel.Door)
            .OrderByDescending(regel => regel.Op).ThenByDescending(regel => regel.Id)
            .Take(MeesteRegels)
            .ToListAsync(ct);
        var insz = bescherming.Onthullen(Gebruiker.Persoon);
        return new Gebruikerpagina(Gebruiker, open, historiek, voluit ? insz.Voluit : insz.Gemaskeerd, voluit, huidige.Persoon, huidige.Vandaag);
    }
}
