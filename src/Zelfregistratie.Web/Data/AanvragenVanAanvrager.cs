using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data;

internal static class AanvragenVanAanvrager
{
    /// <summary>The latest requests of somebody, newest first, with what was asked and for which organisation; to read only.</summary>
    public static async Task<IReadOnlyList<Aanvraag>> LaatsteAanvragenAsync(this ZelfregistratieDb db, Persoon aanvrager, int aantal, CancellationToken ct) =>
        await db.Aanvragen
            .AsNoTracking()
            .Where(aanvraag => aanvraag.Aanvrager.Id == aanvrager.Id)
            .OrderByDescending(aanvraag => aanvraag.IngediendOp).ThenByDescending(aanvraag => aanvraag.Id)
            .Take(aantal)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Gebruikersrecht)
            .ToListAsync(ct);
}
