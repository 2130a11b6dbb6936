using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>Everybody with a werkrelatie in the organisations of an administrator.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[Route("gebruikers")]
internal sealed class GebruikersController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const int Paginagrootte = 20;

    private IQueryable<Werkrelatie> InBeheer => db.Werkrelaties.AsNoTracking().InBeheerVan(huidige.Bevoegdheden);

    [HttpGet("")]
    public async Task<IActionResult> Gebruikers([FromQuery] GebruikersVraag vraag, CancellationToken ct)
    {
        var (plaats, terug) = (vraag.Na ?? vraag.Voor, vraag.Na is null && vraag.Voor is not null);
        var rijen = await RijenAsync(vraag, plaats, terug, ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list, or gone: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        var aantal = await InBeheer.Gefilterd(vraag, huidige.Vandaag).Select(werkrelatie => werkrelatie.Id).Take(GebruikersPagina.Meeste).CountAsync(ct);
        var keuzes = await Filterkeuzes.LadenAsync(db, huidige.Bevoegdheden, t, ct);
        return View(new GebruikersPagina(vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], keuzes, aantal, huidige.Persoon.Id, huidige.Vandaag)
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        });
    }

    /// <summary>The whole filtered list for a spreadsheet; that somebody took it along is recorded for each organisation in it.</summary>
    [HttpGet("exporteren")]
    public async Task<IActionResult> Exporteren([FromQuery] GebruikersVraag vraag, CancellationToken ct)
    {
        var (eigen, code) = (huidige.Bevoegdheden.OrganisatieIds, vraag.OrganisatieCode);
        var organisaties = await db.Organisaties.Where(organisatie => eigen.Contains(organisatie.Id) && (code == "" || organisatie.CodeWaarde == code)).ToListAsync(ct);
        db.Logboek.AddRange(organisaties.Select(organisatie => new Logboekregel(Handeling.LijstGeexporteerd, klok.GetUtcNow(), huidige.Persoon)
        {
            Organisatie = organisatie,
            Onderwerp = "gebruikers",
            Toelichting = $"{vraag.GekozenStaat}",
        }));
        await db.SaveChangesAsync(ct);
        var rijen = InBeheer.Gefilterd(vraag, huidige.Vandaag).Gesorteerd(terug: false).Rijen(vraag, huidige.Vandaag);
        return GebruikersExport.Maken(rijen.AsAsyncEnumerable(), huidige.Vandaag, t);
    }

    private Task<List<Gebruikersrij>> RijenAsync(GebruikersVraag vraag, long? plaats, bool terug, CancellationToken ct)
    {
        var werkrelaties = InBeheer.Gefilterd(vraag, huidige.Vandaag);
        werkrelaties = plaats is { } id ? werkrelaties.Voorbij(InBeheer, id, terug) : werkrelaties;
        return werkrelaties.Gesorteerd(terug).Take(Paginagrootte + 1).Rijen(vraag, huidige.Vandaag).ToListAsync(ct);
    }
}
