using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Zelfregistratie.Web.Data.Verbinding;

namespace Zelfregistratie.Web.Data;

/// <summary>Recognises a broken unique index or key on every engine, by number and never by the text of the message.</summary>
internal static class UniekeSleutels
{
    private const int SqlServerUniqueIndex = 2601;
    private const int SqlServerUniqueKey = 2627;
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;
    private const int SqlServerDeadlock = 1205;

    /// <summary>Whether a save failed because another row holds the same unique value.</summary>
    public static bool IsUniekheidGeschonden(this DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        SqlException sqlServer => sqlServer.Number is SqlServerUniqueIndex or SqlServerUniqueKey,
        _ => false,
    };

    /// <summary>Whether a save lost a race, on a unique value, a concurrency token or a deadlock: loading again and deciding anew is right.</summary>
    public static bool IsWedloopVerloren(this Exception exception) => exception switch
    {
        DbUpdateConcurrencyException => true,
        DbUpdateException update => update.IsUniekheidGeschonden() || IsVastgelopen(update.InnerException),

        // EF wraps what another attempt could mend.
        InvalidOperationException { InnerException: DbUpdateException update } => update.IsWedloopVerloren(),
        RetryLimitExceededException { InnerException: { } laatste } => laatste.IsWedloopVerloren(),
        _ => false,
    };

    /// <summary>Whether it must be loaded again and decided anew, because it lost a race or because nobody knows whether it was saved. Only where doing it again finds what was done.</summary>
    public static bool IsOpnieuwTeBeslissen(this Exception exception) => exception.IsWedloopVerloren() || exception.IsUitkomstOnbekend();

    private static bool IsVastgelopen(Exception? exception) => exception switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        SqlException sqlServer => sqlServer.Number == SqlServerDeadlock,
        _ => false,
    };
}
