using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.MijnProfiel;

/// <summary>What somebody sees of themselves, as queries; to read only.</summary>
internal static class ProfielQuery
{
    /// <summary>The werkrelaties that are not over, with their rights and contexts.</summary>
    public static Task<List<Werkrelatie>> EigenWerkrelatiesAsync(this ZelfregistratieDb db, Persoon persoon, DateOnly vandaag, CancellationToken ct)
    {
        var persoonId = persoon.Id;
        return db.Werkrelaties
            .AsNoTrackingWithIdentityResolution()
            .AsSingleQuery()
            .Where(werkrelatie => werkrelatie.Persoon.Id == persoonId)
            .NietVoorbij(vandaag)
            .Include(werkrelatie => werkrelatie.Organisatie)
            .Include(werkrelatie => werkrelatie.Doelgroep)
            .Include(werkrelatie => werkrelatie.Rechten.Where(recht => recht.IngetrokkenOp == null && (recht.Einddatum == null || recht.Einddatum >= vandaag)))
            .ThenInclude(recht => recht.Gebruikersrecht.Toepassing)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Contexten)
            .OrderBy(werkrelatie => werkrelatie.Organisatie.Naam).ThenBy(werkrelatie => werkrelatie.Id)
            .ToListAsync(ct);
    }

    /// <summary>The latest requests and those that are open, newest first. Nobody has more than a few that are open.</summary>
    public static Task<List<Aanvraag>> OpenEnLaatsteAanvragenAsync(this ZelfregistratieDb db, Persoon persoon, int aantal, CancellationToken ct)
    {
        var laatste = db.AanvragenVan(persoon).Gesorteerd(nieuwsteEerst: true).Take(aantal).Select(aanvraag => aanvraag.Id);
        return db.AanvragenVan(persoon)
            .Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend || laatste.Contains(aanvraag.Id))
            .Volledig(nieuwsteEerst: true)
            .ToListAsync(ct);
    }

    /// <summary>The requests beyond a place, in one direction or the other.</summary>
    public static Task<List<Aanvraag>> AanvragenVanafAsync(
        this ZelfregistratieDb db, Persoon persoon, Plaats? plaats, bool nieuwsteEerst, int aantal, CancellationToken ct)
    {
        var aanvragen = db.AanvragenVan(persoon);
        return (plaats is null ? aanvragen : aanvragen.Voorbij(plaats, nieuwsteEerst)).Volledig(nieuwsteEerst).Take(aantal).ToListAsync(ct);
    }

    /// <summary>The hoofd lokale beheerders of organisations today, with who replaces them.</summary>
    public static async Task<IReadOnlyList<Hoofdbeheerder>> HoofdbeheerdersAsync(
        this ZelfregistratieDb db, IReadOnlyList<long> organisatieIds, DateOnly vandaag, CancellationToken ct)
    {
        var afwezig = db.VervangingenOp(vandaag);
        var gevonden = await db.ToegekendeRechten.Geldend(vandaag)
            .Where(recht => recht.Gebruikersrecht.Rol == Rol.HoofdLokaleBeheerder && organisatieIds.Contains(recht.Werkrelatie.Organisatie.Id))
            .OrderBy(recht => recht.Werkrelatie.Persoon.Familienaam).ThenBy(recht => recht.Id)
            .Select(recht => new
            {
                PersoonId = recht.Werkrelatie.Persoon.Id,
                Beheerder = new Hoofdbeheerder(
                    recht.Werkrelatie.Organisatie.Id,
                    (recht.Werkrelatie.Persoon.Voornaam + " " + recht.Werkrelatie.Persoon.Familienaam).Trim(),
                    recht.Werkrelatie.Email,
                    recht.Werkrelatie.Telefoon,
                    afwezig.Where(een => een.AfwezigeId == recht.Werkrelatie.Persoon.Id && een.OrganisatieId == recht.Werkrelatie.Organisatie.Id)
                        .Select(een => een.Vervanger).FirstOrDefault(),
                    afwezig.Where(een => een.AfwezigeId == recht.Werkrelatie.Persoon.Id && een.OrganisatieId == recht.Werkrelatie.Organisatie.Id)
                        .Select(een => (DateOnly?)een.Einddatum).FirstOrDefault()),
            })
            .ToListAsync(ct);
        return [.. gevonden.DistinctBy(een => (een.PersoonId, een.Beheerder.OrganisatieId)).Select(een => een.Beheerder)];
    }

    private static IQueryable<Aanvraag> Volledig(this IQueryable<Aanvraag> aanvragen, bool nieuwsteEerst) => aanvragen
        .AsNoTracking()
        .Gesorteerd(nieuwsteEerst)
        .Include(aanvraag => aanvraag.Organisatie)
        .Include(aanvraag => aanvraag.Doelgroep)
        .Include(aanvraag => aanvraag.Gebruikersrecht);
}
