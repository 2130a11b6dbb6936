using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>Links that people followed and that were refused: on which site, since when, how often.</summary>
[Authorize(Policy = Beleid.Links)]
[Route("links/gezondheid")]
internal sealed class GezondheidController(ZelfregistratieDb db, HuidigePersoon ik) : Controller
{
    /// <summary>Most rows shown: who mends those has done what matters.</summary>
    internal const int Meeste = 100;

    [HttpGet("")]
    public async Task<IActionResult> Gezondheid(CancellationToken ct)
    {
        var rijen = await Rijen().Take(Meeste + 1).ToListAsync(ct);
        return View(new GezondheidPagina([.. rijen.Take(Meeste)], rijen.Count > Meeste));
    }

    private IQueryable<Storingrij> Rijen()
    {
        var toepassingen = db.ToepassingenInBeheerVan(ik.Bevoegdheden);
        var groepen = db.Linkstoringen
            .Where(storing => toepassingen.Any(toepassing => toepassing.Id == storing.ToepassingId))
            .GroupBy(storing => new { storing.ToepassingId, storing.RechtCode, storing.Parameter, storing.Soort, storing.Host })
            .Select(groep => new { groep.Key, Sinds = groep.Min(een => een.Dag), Laatst = groep.Max(een => een.Dag), Aantal = groep.Sum(een => een.Aantal) });
        return from groep in groepen
               join toepassing in db.Toepassingen on groep.Key.ToepassingId equals toepassing.Id
               orderby groep.Laatst descending, groep.Aantal descending, toepassing.Code, groep.Key.RechtCode, groep.Key.Parameter, groep.Key.Soort, groep.Key.Host
               select new Storingrij
               {
                   ToepassingCode = toepassing.Code,
                   Toepassing = toepassing.Naam,
                   RechtCode = groep.Key.RechtCode,
                   Recht = db.Gebruikersrechten.Where(recht => recht.Code == groep.Key.RechtCode).Select(recht => recht.Naam).FirstOrDefault(),
                   Parameter = groep.Key.Parameter,
                   Soort = groep.Key.Soort,
                   Host = groep.Key.Host,
                   Sinds = groep.Sinds,
                   Laatst = groep.Laatst,
                   Aantal = groep.Aantal,
               };
    }
}
