using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Zelfregistratie.Web.Data.Verbinding;

/// <summary>Tells errors of a database that is away, or changes over, from all others.</summary>
internal static class Databankstoring
{
    private const int SqliteBusy = 5;
    private const int SqliteCantOpen = 14;
    private const int FataleKlasse = 20;
    private const string Onbekend = "Zelfregistratie.UitkomstOnbekend";

    /// <summary>Whether an error, or what caused it, means that the database can't be reached now: it may answer a little later.</summary>
    public static bool IsDatabankWeg(this Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (IsWeg(exception) || exception.IsTijdOp()) return true;
        }

        return false;
    }

    /// <summary>Whether the same again, at once, may well go right. What took too long would only take so long again.</summary>
    public static bool IsVoorbijgaand(this Exception exception) => IsWeg(exception) && !exception.IsTijdOp() && !exception.IsUitkomstOnbekend();

    /// <summary>Notes that nobody knows whether the transaction was committed: the connection broke before the answer.</summary>
    public static void UitkomstIsOnbekend(this Exception exception) => exception.Data[Onbekend] = true;

    /// <summary>Whether it may have been saved after all: only who loads again knows.</summary>
    public static bool IsUitkomstOnbekend(this Exception exception) => exception.Data.Contains(Onbekend);

    private static bool IsWeg(Exception exception) => exception switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is SqliteBusy or SqliteCantOpen,
        SqlException { Class: >= FataleKlasse } => true,
        DbException { IsTransient: true } => true,

        // Of several hosts none is the primary: they are away, or none was made primary yet.
        NpgsqlException and not PostgresException => exception.InnerException is null or AggregateException,
        _ => false,
    };

    /// <summary>Whether the database was given up because it took too long.</summary>
    public static bool IsTijdOp(this Exception exception) => exception is NpgsqlException { InnerException: TimeoutException } or SqlException { Number: -2 };
}
