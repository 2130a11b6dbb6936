using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

internal static class AanvraagstandQuery
{
    /// <summary>Loads all that decides whether somebody may ask something, in one query.</summary>
    /// <param name="db">The database.</param>
    /// <param name="aanvrager">Who asks.</param>
    /// <param name="organisatie">For which organisation.</param>
    /// <param name="doelgroep">In which doelgroep.</param>
    /// <param name="recht">The asked right; null for a werkrelatie.</param>
    /// <param name="conceptId">The form to go back to, if any; only found when it is theirs.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<Aanvraagstand> AanvraagstandAsync(
        this ZelfregistratieDb db, Persoon aanvrager, Organisatie organisatie, Doelgroep doelgroep, Gebruikersrecht? recht, Guid? conceptId, DateOnly vandaag, CancellationToken ct)
    {
        var (persoonId, organisatieId, onderwerp) = (aanvrager.Id, organisatie.Id, AanvraagInhoud.OnderwerpVan(recht));
        var werkrelaties = db.NietVoorbij(organisatie, doelgroep, recht, vandaag);
        var concepten = db.Concepten.Include(concept => concept.Contexten).Where(concept => concept.Id == conceptId);

        var stand = await (
            from persoon in db.Personen.Where(een => een.Id == persoonId)
            from werkrelatie in werkrelaties.Where(een => een.Persoon.Id == persoon.Id).DefaultIfEmpty()
            from concept in concepten.Where(een => een.Aanvrager.Id == persoon.Id).DefaultIfEmpty()
            select new
            {
                Werkrelatie = werkrelatie,
                Concept = concept,
                Lopend = db.Aanvragen
                    .Where(een => een.Status == AanvraagStatus.Ingediend && een.Aanvrager.Id == persoon.Id && een.Onderwerp == onderwerp)
                    .Where(een => een.Organisatie.Id == organisatieId && een.Doelgroep.Id == doelgroep.Id)
                    .Select(een => een.Referentie)
                    .FirstOrDefault(),
                Open = db.Aanvragen.Count(een => een.Status == AanvraagStatus.Ingediend && een.Aanvrager.Id == persoon.Id),
                Bereikbaar = db.ToegekendeRechten.BereikbareBeheerders(vandaag).Any(een => een.Werkrelatie.Organisatie.Id == organisatieId),
            })
            .AsSingleQuery()
            .SingleAsync(ct);
        return new Aanvraagstand(new Aanvraagsituatie(stand.Werkrelatie, stand.Lopend, stand.Open, stand.Bereikbaar), stand.Concept);
    }

    // At most one, because of the unique index on those not ended; with only the grants that could refuse the request.
    private static IQueryable<Werkrelatie> NietVoorbij(
        this ZelfregistratieDb db, Organisatie organisatie, Doelgroep doelgroep, Gebruikersrecht? recht, DateOnly vandaag)
    {
        var rechtId = recht?.Id;
        return db.Werkrelaties
            .Where(werkrelatie => werkrelatie.Organisatie.Id == organisatie.Id && werkrelatie.Doelgroep.Id == doelgroep.Id)
            .Where(werkrelatie => werkrelatie.BeeindigdOp == null && (werkrelatie.Einddatum == null || werkrelatie.Einddatum >= vandaag))
            .Include(werkrelatie => werkrelatie.Rechten.Where(een =>
                een.Gebruikersrecht.Id == rechtId && een.IngetrokkenOp == null && (een.Einddatum == null || een.Einddatum >= vandaag)))
            .ThenInclude(een => een.Contexten);
    }
}
