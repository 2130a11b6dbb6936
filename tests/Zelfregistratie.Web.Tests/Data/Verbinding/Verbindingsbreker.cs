using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Data.Verbinding;

/// <summary>Ends the server's side of a connection, as a restart or a fail-over does, during saves with a row for the logbook.</summary>
internal sealed class Verbindingsbreker : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int tijdens;
    private int naCommit;

    /// <summary>Breaks the connection of the next such saves before their first command.</summary>
    public void TijdensBewaren(int keer = 1) => tijdens = keer;

    /// <summary>Breaks the connection of the next such save between its commit and the answer.</summary>
    public void NaCommit() => naCommit = 1;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource == CommandSource.SaveChanges && MetLogboek(eventData.Context) && tijdens > 0)
        {
            tijdens--;
            await BrekenAsync((NpgsqlConnection)command.Connection!);
        }

        return result;
    }

    public async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (!MetLogboek(eventData.Context) || naCommit == 0) return result;

        naCommit--;
        var verbinding = (NpgsqlConnection)transaction.Connection!;
        await transaction.CommitAsync(cancellationToken);
        await BrekenAsync(verbinding);

        // Fails as the answer to the commit would.
        await using var opdracht = new NpgsqlCommand("SELECT 1", verbinding);
        await opdracht.ExecuteScalarAsync(cancellationToken);
        return result;
    }

    private static Task BrekenAsync(NpgsqlConnection verbinding) => PostgreSqlServer.UitvoerenAsync($"SELECT pg_terminate_backend({verbinding.ProcessID}, 5000)");

    private static bool MetLogboek(DbContext? db) => db is not null && db.ChangeTracker.Entries<Logboekregel>().Any();
}
