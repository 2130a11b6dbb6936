using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>A task and what is decided along with it.</summary>
internal static class TaakQuery
{
    private const int MeesteEerdere = 10;
    private const int MeesteRegels = 100;

    /// <summary>The request with all that a decision needs; null when it is not within the scope of the administrator.</summary>
    public static Task<GevondenTaak?> TaakAsync(this ZelfregistratieDb db, Bevoegdheden beheerder, Referentie referentie, DateTimeOffset nu, CancellationToken ct)
    {
        var (persoonId, sinds) = (beheerder.Persoon.Id, nu - Raadpleging.Zichtbaar);

        // One query: there are few contexts and few who look at the same task.
        return db.InBeheerVan(beheerder)
            .Where(aanvraag => aanvraag.Referentie == referentie)
            .Include(aanvraag => aanvraag.Aanvrager)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Doelgroep)
            .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
            .Include(aanvraag => aanvraag.Contexten)
            .Include(aanvraag => aanvraag.TeVerlengen)
            .Include(aanvraag => aanvraag.BeslistDoor)
            .AsSingleQuery()
            .Select(aanvraag => new GevondenTaak(
                aanvraag,
                db.Raadplegingen.Include(een => een.Persoon).Where(een => een.AanvraagId == aanvraag.Id && (een.PersoonId == persoonId || een.Op > sinds)).ToList()))
            .SingleOrDefaultAsync(ct);
    }

    /// <summary>The werkrelatie that was not ended, also when its last day has passed: then it has to make room.</summary>
    public static Task<Werkrelatie?> LopendeWerkrelatieAsync(this ZelfregistratieDb db, Aanvraag taak, CancellationToken ct) => db.Werkrelaties.VanAanvrager(taak)
        .Include(werkrelatie => werkrelatie.Rechten)
        .SingleOrDefaultAsync(werkrelatie => werkrelatie.Doelgroep.Id == taak.Doelgroep.Id && werkrelatie.BeeindigdOp == null, ct);

    /// <summary>The open request of the same person for the werkrelatie that an approval of this one leaves them with.</summary>
    public static Task<Aanvraag?> GevraagdeWerkrelatieAsync(this ZelfregistratieDb db, Aanvraag taak, CancellationToken ct) => db.Aanvragen.SingleOrDefaultAsync(
        aanvraag => aanvraag.Id != taak.Id
            && aanvraag.Status == AanvraagStatus.Ingediend
            && aanvraag.Soort == AanvraagSoort.Werkrelatie
            && aanvraag.Aanvrager.Id == taak.Aanvrager.Id
            && aanvraag.Organisatie.Id == taak.Organisatie.Id
            && aanvraag.Doelgroep.Id == taak.Doelgroep.Id,
        ct);

    /// <summary>The other requests of the same person here, as far as one may see them, and what the logbook tells of this one; in one query.</summary>
    public static async Task<(IReadOnlyList<EerdereAanvraag> Eerdere, IReadOnlyList<Verloopregel> Verloop)> GeschiedenisAsync(
        this ZelfregistratieDb db, Bevoegdheden beheerder, Aanvraag taak, CancellationToken ct)
    {
        var (persoonId, organisatieId, onderwerp) = (taak.Aanvrager.Id, taak.Organisatie.Id, taak.Referentie.Waarde);
        var eerdere = db.InBeheerVan(beheerder)
            .Where(aanvraag => aanvraag.Aanvrager.Id == persoonId && aanvraag.Organisatie.Id == organisatieId && aanvraag.Id != taak.Id)
            .OrderByDescending(aanvraag => aanvraag.IngediendOp).ThenByDescending(aanvraag => aanvraag.Id)
            .Take(MeesteEerdere)
            .Select(aanvraag => new { PersoonId = aanvraag.Aanvrager.Id, aanvraag.Id, aanvraag.Referentie, aanvraag.Soort, Recht = aanvraag.Gebruikersrecht!.Naam, aanvraag.Status, aanvraag.IngediendOp });
        var verloop = db.Logboek
            .Where(regel => regel.Onderwerp == onderwerp)
            .OrderBy(regel => regel.Id)
            .Take(MeesteRegels)
            .Select(regel => new { regel.Onderwerp, regel.Id, regel.Handeling, regel.Op, Door = regel.Door == null ? null : regel.Door.Voornaam + " " + regel.Door.Familienaam });

        // Few rows of each: one query that multiplies them costs less than a second one.
        var samen = await db.Aanvragen.Where(aanvraag => aanvraag.Id == taak.Id)
            .LeftJoin(eerdere, _ => persoonId, eerder => eerder.PersoonId, (_, eerder) => new
            {
                EerderId = (long?)eerder!.Id, eerder.Referentie, Soort = (AanvraagSoort?)eerder.Soort, eerder.Recht, Status = (AanvraagStatus?)eerder.Status, IngediendOp = (DateTimeOffset?)eerder.IngediendOp,
            })
            .LeftJoin(verloop, _ => onderwerp, regel => regel.Onderwerp, (eerder, regel) => new
            {
                Eerder = eerder, RegelId = (long?)regel!.Id, Handeling = (Handeling?)regel.Handeling, Op = (DateTimeOffset?)regel.Op, regel.Door,
            })
            .ToListAsync(ct);
        return (
            [.. samen.Select(een => een.Eerder).Where(een => een.EerderId is not null).DistinctBy(een => een.EerderId).OrderByDescending(een => een.IngediendOp).ThenByDescending(een => een.EerderId)
                .Select(een => new EerdereAanvraag(een.Referentie, een.Soort!.Value, een.Recht, een.Status!.Value, een.IngediendOp!.Value))],
            [.. samen.Where(een => een.RegelId is not null).DistinctBy(een => een.RegelId).OrderBy(een => een.RegelId)
                .Select(een => new Verloopregel(een.Handeling!.Value, een.Op!.Value, een.Door?.Trim()))]);
    }
}
