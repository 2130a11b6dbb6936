using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Zelfregistratie.Web.Data.Verbinding;

/// <summary>How often what failed on a broken connection is tried again: at once, then after one, two and two seconds, so that a page answers within ten.</summary>
internal static class Herkansing
{
    /// <summary>Most tries after the first.</summary>
    public const int Aantal = 4;

    /// <summary>Longest pause before a try.</summary>
    public static readonly TimeSpan LangstePauze = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Does something that may not be done again by itself: what can be run again as a whole, or was partly sent to a browser. Transactions may
    /// be begun within it, and long results are read row by row instead of kept in memory.
    /// </summary>
    public static Task<T> EenmaligAsync<T>(this DbContext db, Func<Task<T>> doen) => new Geen(db).ExecuteAsync(doen);

    /// <inheritdoc cref="EenmaligAsync{T}" />
    public static Task EenmaligAsync(this DbContext db, Func<Task> doen) => new Geen(db).ExecuteAsync(doen);

    private sealed class Geen(DbContext db) : ExecutionStrategy(db, maxRetryCount: 0, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => false;
    }
}
