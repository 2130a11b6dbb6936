using Microsoft.AspNetCore.Mvc;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>What somebody sees of themselves: werkrelaties, rights, requests, and who administers their organisations.</summary>
[Route("mijn-profiel")]
internal sealed class MijnProfielController(ZelfregistratieDb db, HuidigePersoon ik) : Controller
{
    private const int Paginagrootte = 20;

    [HttpGet("")]
    public async Task<IActionResult> Profiel(CancellationToken ct)
    {
        var werkrelaties = await db.EigenWerkrelatiesAsync(ik.Persoon, ik.Vandaag, ct);
        var aanvragen = await db.OpenEnLaatsteAanvragenAsync(ik.Persoon, Paginagrootte + 1, ct);
        var organisaties = ProfielPagina.VanVandaag(werkrelaties, ik.Vandaag).Select(organisatie => organisatie.Id).Distinct().ToList();
        IReadOnlyList<Hoofdbeheerder> hoofden = organisaties.Count > 0 ? await db.HoofdbeheerdersAsync(organisaties, ik.Vandaag, ct) : [];
        return View(new ProfielPagina(werkrelaties, [.. aanvragen.Where((aanvraag, nummer) => nummer < Paginagrootte || aanvraag.IsOpen)], hoofden, ik.Vandaag)
        {
            Ouder = aanvragen.Count > Paginagrootte ? PlaatsVan(aanvragen[Paginagrootte - 1]) : null,
            IsBeheerder = ik.IsBeheerder,
            WilDagoverzicht = ik.Persoon.WilDagoverzicht,
        });
    }

    [HttpGet("aanvragen")]
    public async Task<IActionResult> Aanvragen(string? na, string? voor, CancellationToken ct)
    {
        var terug = !Plaats.TryLezen(na, out var plaats) && Plaats.TryLezen(voor, out plaats);
        var aanvragen = await db.AanvragenVanafAsync(ik.Persoon, plaats, nieuwsteEerst: !terug, Paginagrootte + 1, ct);
        var meer = aanvragen.Count > Paginagrootte;
        if (plaats is not null && (aanvragen.Count == 0 || (terug && !meer)))
        {
            // The place is at or beyond an end of the list: the first page is whole.
            return LocalRedirect("/mijn-profiel/aanvragen");
        }

        var zichtbaar = aanvragen.Take(Paginagrootte);
        return View(new AanvragenPagina([.. terug ? zichtbaar.Reverse() : zichtbaar])
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        });
    }

    private static Plaats PlaatsVan(Aanvraag aanvraag) => new(aanvraag.IngediendOp, aanvraag.Id);
}
