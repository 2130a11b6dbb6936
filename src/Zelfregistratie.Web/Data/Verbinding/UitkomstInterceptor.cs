using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zelfregistratie.Web.Data.Verbinding;

/// <summary>Marks the error of a commit: it may have been saved all the same. Every save has a transaction, so that only a commit is in doubt.</summary>
internal sealed class UitkomstInterceptor : DbTransactionInterceptor
{
    private const string Commit = "Commit";

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) => Merken(eventData);

    public override Task TransactionFailedAsync(DbTransaction transaction, TransactionErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Merken(eventData);
        return Task.CompletedTask;
    }

    private static void Merken(TransactionErrorEventData fout)
    {
        if (fout.Action == Commit) fout.Exception.UitkomstIsOnbekend();
    }
}
