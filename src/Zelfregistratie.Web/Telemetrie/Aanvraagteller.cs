using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>
/// Counts what happens to requests, whoever saves it: no page or task can forget it, and what is rolled back is not counted.
/// What a save will do is only seen before it, so it is kept, by context, until it is committed.
/// </summary>
internal sealed class Aanvraagteller(Portaalmeters meters) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<Aanvraagfeit>> opgeslagen = [];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Onthouden(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Onthouden(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        NaBewaren(eventData.Context!);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        NaBewaren(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    public override void SaveChangesFailed(DbContextErrorEventData eventData) => Vergeten(eventData.Context);

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => VergetenAsync(eventData.Context);

    public override void SaveChangesCanceled(DbContextEventData eventData) => Vergeten(eventData.Context);

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => VergetenAsync(eventData.Context);

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Vergeten(eventData.Context);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => VergetenAsync(eventData.Context);

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Tellen(eventData.Context!);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Tellen(eventData.Context!);
        return Task.CompletedTask;
    }

    private static IEnumerable<Aanvraagfeit> Feiten(DbContext context)
    {
        foreach (var rij in context.ChangeTracker.Entries<Aanvraag>())
        {
            if (rij.State == EntityState.Added) yield return Aanvraagfeit.Ingediend(rij.Entity);
            else if (rij.State == EntityState.Modified && rij.Property(aanvraag => aanvraag.Status).IsModified) yield return Aanvraagfeit.Afgehandeld(rij.Entity);
        }
    }

    // A transaction that was dropped without a word leaves what it kept behind; contexts are pooled.
    private void Onthouden(DbContext context)
    {
        if (context.Database.CurrentTransaction is null) Vergeten(context);
        opgeslagen.GetOrCreateValue(context).AddRange(Feiten(context));
    }

    // Within a transaction of the caller nothing is committed yet.
    private void NaBewaren(DbContext context)
    {
        if (context.Database.CurrentTransaction is null) Tellen(context);
    }

    private void Tellen(DbContext context)
    {
        if (!opgeslagen.TryGetValue(context, out var feiten)) return;
        feiten.ForEach(meters.Tellen);
        feiten.Clear();
    }

    private void Vergeten(DbContext? context)
    {
        if (context is not null && opgeslagen.TryGetValue(context, out var feiten)) feiten.Clear();
    }

    private Task VergetenAsync(DbContext? context)
    {
        Vergeten(context);
        return Task.CompletedTask;
    }
}
