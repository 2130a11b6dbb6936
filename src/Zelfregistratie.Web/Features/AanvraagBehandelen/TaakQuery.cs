using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;

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
        var onderwerp = taak.Referentie.Waarde;
        var eerdere = db.InBeheerVan(beheerder)
            .Where(aanvraag => aanvraag.Aanvrager.Id == taak.Aanvrager.Id && aanvraag.Organisatie.Id == taak.Organisatie.Id && aanvraag.Id != taak.Id)
            .OrderByDescending(aanvraag => aanvraag.IngediendOp).ThenByDescending(aanvraag => aanvraag.Id)
            .Take(MeesteEerdere)
            .Select(aanvraag => new EerdereAanvraag(aanvraag.Referentie, aanvraag.Soort, aanvraag.Gebruikersrecht!.Naam, aanvraag.Status, aanvraag.IngediendOp));
        var verloop = db.Logboek
            .Where(regel => regel.Onderwerp == onderwerp)
            .OrderBy(regel => regel.Id)
            .Take(MeesteRegels)
            .Select(regel => new Verloopregel(regel.Handeling, regel.Op, regel.Door == null ? null : (regel.Door.Voornaam + " " + regel.Door.Familienaam).Trim()));

        // Few rows of each, so one query that multiplies them costs less than a second one.
        var samen = await db.Aanvragen.AsNoTracking().AsSingleQuery()
            .Where(aanvraag => aanvraag.Id == taak.Id)
            .Select(_ => new { Eerdere = eerdere.ToList(), Verloop = verloop.ToList() })
            .SingleAsync(ct);
        return (samen.Eerdere, samen.Verloop);
    }
}
