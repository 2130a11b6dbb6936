using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data;

internal static class AanvragenVanAanvrager
{
    /// <summary>The requests of somebody, of any status. No page of a requester reaches a request another way.</summary>
    public static IQueryable<Aanvraag> AanvragenVan(this ZelfregistratieDb db, Persoon aanvrager)
    {
        var persoonId = aanvrager.Id;
        return db.Aanvragen.Where(aanvraag => aanvraag.Aanvrager.Id == persoonId);
    }

    /// <summary>The latest requests of somebody, newest first, with what was asked and for which organisation; to read only.</summary>
    public static async Task<IReadOnlyList<Aanvraag>> LaatsteAanvragenAsync(this ZelfregistratieDb db, Persoon aanvrager, int aantal, CancellationToken ct) =>
        await db.AanvragenVan(aanvrager)
            .AsNoTracking()
            .Gesorteerd(nieuwsteEerst: true)
            .Take(aantal)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Gebruikersrecht)
            .ToListAsync(ct);
}
