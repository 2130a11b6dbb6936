using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zelfregistratie.Web.Mail;

/// <summary>
/// Wakes the sender when mails were committed. It keeps no state, because contexts are pooled: what a context tracks
/// tells whether mails were part of the save, and waking once too often costs one query.
/// </summary>
internal sealed class MailWekkerInterceptor(MailWekker wekker) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        NaBewaren(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        NaBewaren(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Wekken(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Wekken(eventData.Context);
        return Task.CompletedTask;
    }

    // Within a transaction of the caller nothing is committed yet.
    private void NaBewaren(DbContext? context)
    {
        if (context?.Database.CurrentTransaction is null)
        {
            Wekken(context);
        }
    }

    private void Wekken(DbContext? context)
    {
        if (context is not null && context.ChangeTracker.Entries<UitgaandeMail>().Any(rij => rij.Entity.Status == MailStatus.Wachtend))
        {
            wekker.Wekken();
        }
    }
}
