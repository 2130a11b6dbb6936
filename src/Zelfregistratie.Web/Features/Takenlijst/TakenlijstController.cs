using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Cijfers;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>What somebody may decide on, and what was decided.</summary>
[Authorize(Policy = Beleid.Beheerder)]
[Route("taken")]
internal sealed class TakenlijstController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private const int Paginagrootte = 20;
    private const int MeesteOrganisaties = 200;

    private IQueryable<Aanvraag> InBeheer => db.InBeheerVan(huidige.Bevoegdheden).AsNoTracking();

    private IQueryable<Aanvraag> Open => InBeheer.Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend);

    [HttpGet("")]
    public async Task<IActionResult> Taken([FromQuery] TakenVraag vraag, CancellationToken ct)
    {
        var terug = !Plaats.TryLezen(vraag.Na, out var plaats) && Plaats.TryLezen(vraag.Voor, out plaats);
        var rijen = await RijenAsync(vraag, plaats, terug, ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list, perhaps since rows were decided: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = rijen.Take(Paginagrootte);
        var (gevonden, open, wachttijd) = await TellenAsync(vraag, ct);
        return View(new TakenPagina(vraag, [.. terug ? zichtbaar.Reverse() : zichtbaar], await OrganisatiesAsync(ct), gevonden, open, klok.GetUtcNow())
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
            Wachttijd = wachttijd,
        });
    }

    /// <summary>The whole filtered list for a spreadsheet.</summary>
    [HttpGet("exporteren")]
    public IActionResult Exporteren([FromQuery] TakenVraag vraag) => TakenExport.Maken(
        InBeheer.Gefilterd(vraag).Gesorteerd(vraag.IsNieuwsteEerst).Rijen(db, huidige.Persoon, klok.GetUtcNow()).AsAsyncEnumerable(),
        huidige.Vandaag,
        t);

    private Task<List<Taakrij>> RijenAsync(TakenVraag vraag, Plaats? plaats, bool terug, CancellationToken ct)
    {
        var nieuwsteEerst = vraag.IsNieuwsteEerst != terug;
        var aanvragen = InBeheer.Gefilterd(vraag);
        aanvragen = plaats is null ? aanvragen : aanvragen.Voorbij(plaats, nieuwsteEerst);
        return aanvragen.Gesorteerd(nieuwsteEerst).Take(Paginagrootte + 1).Rijen(db, huidige.Persoon, klok.GetUtcNow()).ToListAsync(ct);
    }

    private async Task<(Telling Gevonden, Telling Open, Wachtverdeling Wachttijd)> TellenAsync(TakenVraag vraag, CancellationToken ct)
    {
        var gevonden = InBeheer.Gefilterd(vraag).Gesorteerd(vraag.IsNieuwsteEerst).Select(aanvraag => aanvraag.IngediendOp).Take(Telling.Meeste)
            .GroupBy(_ => 1).Select(groep => new { Deel = 1, Uren = 0, Aantal = groep.Count(), Oudste = (DateTimeOffset?)groep.Min() });
        var open = Open.Select(aanvraag => aanvraag.IngediendOp)
            .GroupBy(_ => 1).Select(groep => new { Deel = 2, Uren = 0, Aantal = groep.Count(), Oudste = (DateTimeOffset?)groep.Min() });
        var vraagstuk = gevonden.Concat(open);
        if (huidige.Bevoegdheden.OrganisatieIds is { Count: > 0 } eigen)
        {
            var (van, totEnMet) = (Beslissingen.EersteDag(huidige.Vandaag), huidige.Vandaag);
            vraagstuk = vraagstuk.Concat(db.Aanvragen.Where(aanvraag => eigen.Contains(EF.Property<long>(aanvraag, "OrganisatieId"))).Beslist(van, totEnMet)
                .GroupBy(feit => feit.Uren).Select(groep => new { Deel = 3, Uren = groep.Key, Aantal = groep.Count(), Oudste = (DateTimeOffset?)null }));
        }

        var tellingen = await vraagstuk.ToListAsync(ct);
        var wachttijd = new Wachtverdeling();
        tellingen.Where(telling => telling.Deel == 3).ToList().ForEach(telling => wachttijd.Toevoegen(telling.Uren, telling.Aantal));
        return (Deel(1), Deel(2), wachttijd);

        Telling Deel(int deel) => tellingen
            .Where(telling => telling.Deel == deel)
            .Select(telling => new Telling(telling.Aantal, telling.Oudste))
            .SingleOrDefault(Telling.Geen);
    }

    private async Task<List<Keuze>> OrganisatiesAsync(CancellationToken ct)
    {
        var (eigen, doelgroepen) = (huidige.Bevoegdheden.OrganisatieIds, huidige.Bevoegdheden.DoelgroepIds);
        var organisaties = db.Organisaties.AsNoTracking().Where(organisatie => eigen.Contains(organisatie.Id));
        if (doelgroepen.Count > 0)
        {
            organisaties = organisaties.Union(Open.Select(aanvraag => aanvraag.Organisatie));
        }

        var gevonden = await organisaties
            .OrderBy(organisatie => organisatie.Naam)
            .Take(MeesteOrganisaties)
            .Select(organisatie => new { organisatie.CodeWaarde, organisatie.Naam })
            .ToListAsync(ct);
        return [.. gevonden.Select(organisatie => new Keuze(organisatie.CodeWaarde, organisatie.Naam))];
    }
}
