using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Web.Data.Termijnen;

internal static class DagmailQuery
{
    /// <summary>Which of some people got their one mail of a kind on a day.</summary>
    public static Task<List<long>> GekregenAsync(this ZelfregistratieDb db, Dagmailsoort soort, DateOnly dag, IReadOnlyCollection<long> personen, CancellationToken ct) =>
        db.Dagmails
            .Where(mail => mail.Dag == dag && mail.Soort == soort && personen.Contains(mail.PersoonId))
            .Select(mail => mail.PersoonId)
            .ToListAsync(ct);
}
