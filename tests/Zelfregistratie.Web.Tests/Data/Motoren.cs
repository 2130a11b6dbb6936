using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Data;

/// <summary>The context of each engine, without a database: for the model, the migrations and the SQL that EF writes.</summary>
internal static class Motoren
{
    public static readonly TheoryData<DatabaseEngine> Alle = [DatabaseEngine.Sqlite, DatabaseEngine.PostgreSql, DatabaseEngine.SqlServer];

    public static ZelfregistratieDb Context(DatabaseEngine engine) => engine switch
    {
        DatabaseEngine.PostgreSql => new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql("Host=127.0.0.1").Options),
        DatabaseEngine.SqlServer => SqlServer(),
        _ => new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options),
    };

    public static SqlServerDb SqlServer(Action<DbContextOptionsBuilder>? instellen = null)
    {
        var options = new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=127.0.0.1");
        instellen?.Invoke(options);
        return new SqlServerDb(options.Options);
    }
}
