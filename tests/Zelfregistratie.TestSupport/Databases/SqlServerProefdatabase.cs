using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Databases;

internal sealed class SqlServerProefdatabase : Proefdatabase
{
    private SqlServerProefdatabase(string connectionString) => ConnectionString = connectionString;

    public override DatabaseEngine Engine => DatabaseEngine.SqlServer;

    public override string ConnectionString { get; }

    public static async Task<Proefdatabase> NieuwAsync()
    {
        var server = Omgeving.SqlServer
            ?? throw new InvalidOperationException("ZELFREGISTRATIE_ENGINE is SqlServer, but ZELFREGISTRATIE_SQLSERVER holds no connection string.");
        var naam = $"proef_{Guid.NewGuid():N}";
        var database = new SqlServerProefdatabase(new SqlConnectionStringBuilder(server) { InitialCatalog = naam }.ConnectionString);
        await VullenAsync(database.Openen);
        return database;
    }

    public override ZelfregistratieDb Openen() =>
        new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer(ConnectionString).Options);

    public override async ValueTask DisposeAsync()
    {
        await using var db = Openen();
        await db.Database.EnsureDeletedAsync();
    }
}
