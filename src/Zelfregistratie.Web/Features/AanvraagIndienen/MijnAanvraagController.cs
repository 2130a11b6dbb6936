using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The confirmation, on which the requester also follows what becomes of the request.</summary>
internal sealed class MijnAanvraagController(ZelfregistratieDb db, HuidigePersoon ik, TimeProvider clock) : Controller
{
    [HttpGet("user/aanvragen/{referentie}")]
    public async Task<IActionResult> Ingediend(string referentie, CancellationToken ct)
    {
        if (!Referentie.TryLezen(referentie, out var gelezen))
        {
            return NotFound();
        }

        var nu = clock.GetUtcNow();
        var vandaag = BrusselseTijd.Datum(nu);
        if (await StandAsync(gelezen, vandaag, ct) is not { Aanvraag: var aanvraag } stand)
        {
            return NotFound();
        }

        IReadOnlyList<Beslissende> beslissenden = aanvraag.IsOpen && stand.MagNamenZien
            ? await db.BeslissendenAsync(ik.Persoon, aanvraag.Organisatie, aanvraag.Doelgroep, aanvraag.Beslisser, vandaag, ct)
            : [];
        return View(new AanvraagVanMij(aanvraag, stand.MagNamenZien, Toegekend(stand), beslissenden, nu) { Doorsturing = stand.Doorsturing, HerinnerdOp = stand.HerinnerdOp });
    }

    private static Geldigheid? Toegekend(Stand stand) => stand switch
    {
        { Aanvraag: { Status: AanvraagStatus.Goedgekeurd, TeVerlengen: { } verlengd } } => new Geldigheid(verlengd.Begindatum, verlengd.Einddatum),
        { Begin: { } begin } => new Geldigheid(begin, stand.Einde),
        _ => null,
    };

    private Task<Stand?> StandAsync(Referentie referentie, DateOnly vandaag, CancellationToken ct)
    {
        var persoonId = ik.Persoon.Id;
        return db.AanvragenVan(ik.Persoon)
            .Where(aanvraag => aanvraag.Referentie == referentie)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Doelgroep)
            .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
            .Include(aanvraag => aanvraag.TeVerlengen)
            .Include(aanvraag => aanvraag.BeslistDoor)
            .Include(aanvraag => aanvraag.Contexten)
            .Select(aanvraag => new Stand(
                aanvraag,
                db.Werkrelaties.Any(werkrelatie =>
                    werkrelatie.Persoon.Id == persoonId && werkrelatie.Organisatie.Id == aanvraag.Organisatie.Id && werkrelatie.BeeindigdOp == null
                    && werkrelatie.Begindatum <= vandaag && (werkrelatie.Einddatum == null || werkrelatie.Einddatum >= vandaag)),
                db.ToegekendeRechten.Where(recht => recht.Aanvraag!.Id == aanvraag.Id).Select(recht => (DateOnly?)recht.Begindatum).FirstOrDefault(),
                db.ToegekendeRechten.Where(recht => recht.Aanvraag!.Id == aanvraag.Id).Select(recht => recht.Einddatum).FirstOrDefault(),
                db.Doorsturingen.FirstOrDefault(een => een.AanvraagId == aanvraag.Id),
                db.Herinneringen.Where(een => een.AanvraagId == aanvraag.Id).OrderBy(een => een.Nummer).Select(een => een.Op).ToList()))
            .AsSingleQuery()
            .SingleOrDefaultAsync(ct);
    }

    private sealed record Stand(Aanvraag Aanvraag, bool MagNamenZien, DateOnly? Begin, DateOnly? Einde, Doorsturing? Doorsturing, IReadOnlyList<DateTimeOffset> HerinnerdOp);
}
