using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.TSql;

/// <summary>Catches the T-SQL that EF writes for SQL Server, without a server: nothing is opened, every query finds nothing.</summary>
public sealed class TSqlVanger : DbCommandInterceptor, IDbConnectionInterceptor
{
    private readonly ConcurrentQueue<string> opdrachten = new();

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<string> Opdrachten => [.. opdrachten];

    /// <summary>A context whose commands come here.</summary>
    /// <param name="partij">Most changes in one batch; by default what EF takes for SQL Server.</param>
    public SqlServerDb Openen(int? partij = null)
    {
        var options = new DbContextOptionsBuilder<SqlServerDb>()
            .UseSqlServer("Server=127.0.0.1", server => _ = partij is { } meeste ? server.MaxBatchSize(meeste) : server)
            .AddInterceptors(this)
            .Options;
        var db = new SqlServerDb(options);
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Niets(command));

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(Niets(command)));

    /// <inheritdoc />
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        opdrachten.Enqueue(command.CommandText);
        return InterceptionResult<int>.SuppressWithResult(0);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(NonQueryExecuting(command, eventData, result));

    /// <inheritdoc />
    public InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    /// <inheritdoc />
    public ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());

    private DataTableReader Niets(DbCommand opdracht)
    {
        opdrachten.Enqueue(opdracht.CommandText);
        using var leeg = new DataTable();
        return leeg.CreateDataReader();
    }
}
