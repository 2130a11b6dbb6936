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

        var (persoonId, nu) = (ik.Persoon.Id, clock.GetUtcNow());
        var vandaag = BrusselseTijd.Datum(nu);
        var gevonden = await db.Aanvragen
            .Where(aanvraag => aanvraag.Referentie == gelezen && aanvraag.Aanvrager.Id == persoonId)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Doelgroep)
            .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
            .Include(aanvraag => aanvraag.BeslistDoor)
            .Include(aanvraag => aanvraag.Contexten)
            .Select(aanvraag => new
            {
                Aanvraag = aanvraag,
                MagNamenZien = db.Werkrelaties.Any(werkrelatie =>
                    werkrelatie.Persoon.Id == persoonId && werkrelatie.Organisatie.Id == aanvraag.Organisatie.Id && werkrelatie.BeeindigdOp == null
                    && werkrelatie.Begindatum <= vandaag && (werkrelatie.Einddatum == null || werkrelatie.Einddatum >= vandaag)),
                Begin = db.ToegekendeRechten.Where(recht => recht.Aanvraag!.Id == aanvraag.Id).Select(recht => (DateOnly?)recht.Begindatum).FirstOrDefault(),
                Einde = db.ToegekendeRechten.Where(recht => recht.Aanvraag!.Id == aanvraag.Id).Select(recht => recht.Einddatum).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        if (gevonden is null)
        {
            return NotFound();
        }

        var een = gevonden.Aanvraag;
        IReadOnlyList<Beslissende> beslissenden = een.IsOpen && gevonden.MagNamenZien
            ? await db.BeslissendenAsync(ik.Persoon, een.Organisatie, een.Doelgroep, een.Beslisser, vandaag, ct)
            : [];
        var toegekend = gevonden.Begin is { } begin ? new Geldigheid(begin, gevonden.Einde) : null;
        return View(new AanvraagVanMij(een, gevonden.MagNamenZien, toegekend, beslissenden, nu));
    }
}
