using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Web.Data.Bulk;

/// <summary>Writes many rows the fastest way that an engine has, within the transaction of the context.</summary>
internal abstract class Bulkschrijver
{
    /// <summary>The one for the engine of a context, whose connection is open.</summary>
    public static Bulkschrijver Voor(ZelfregistratieDb db) => db switch
    {
        PostgreSqlDb => new PostgreSqlBulk(db),
        SqlServerDb => new SqlServerBulk(db),
        _ => new SqliteBulk(db),
    };

    /// <summary>Takes keys for so many new rows of a table with a key <c>Id</c> that grows.</summary>
    public abstract Task<IReadOnlyList<long>> SleutelsAsync(string tabel, int aantal, CancellationToken ct);

    /// <summary>Writes rows.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="kolommen">Its columns, with the kind of each.</param>
    /// <param name="rijen">The rows.</param>
    /// <param name="vullen">Gives the cells of a row, in the order of the columns.</param>
    /// <param name="ct">Stops it.</param>
    public abstract Task SchrijvenAsync<T>(string tabel, IReadOnlyList<Kolom> kolommen, IEnumerable<T> rijen, Action<T, IRij> vullen, CancellationToken ct);

    /// <summary>Lets the engine count, so that it plans well from now on.</summary>
    public abstract Task TellenAsync(CancellationToken ct);

    private protected static async Task<T> WaardeAsync<T>(ZelfregistratieDb db, string sql, CancellationToken ct)
    {
        await using var opdracht = Opdracht(db, sql);
        return (T)(await opdracht.ExecuteScalarAsync(ct))!;
    }

    private protected static DbCommand Opdracht(ZelfregistratieDb db, string sql)
    {
        var opdracht = db.Database.GetDbConnection().CreateCommand();
        opdracht.CommandText = sql;
        opdracht.Transaction = (db.Database.CurrentTransaction as Microsoft.EntityFrameworkCore.Infrastructure.IInfrastructure<DbTransaction>)?.Instance;
        return opdracht;
    }
}
