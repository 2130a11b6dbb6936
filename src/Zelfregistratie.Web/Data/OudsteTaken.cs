using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data;

internal static class OudsteTaken
{
    /// <summary>The requests that wait longest for a decision of somebody, to be read only.</summary>
    public static async Task<IReadOnlyList<Aanvraag>> OudsteTakenAsync(this ZelfregistratieDb db, Bevoegdheden beheerder, int aantal, CancellationToken ct) =>
        await db.InBeheerVan(beheerder)
            .AsNoTracking()
            .Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend)
            .Include(aanvraag => aanvraag.Aanvrager)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Gebruikersrecht)
            .OrderBy(aanvraag => aanvraag.IngediendOp).ThenBy(aanvraag => aanvraag.Id)
            .Take(aantal)
            .ToListAsync(ct);
}
