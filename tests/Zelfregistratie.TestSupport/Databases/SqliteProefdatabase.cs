using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Databases;

internal sealed class SqliteProefdatabase : Proefdatabase
{
    private static readonly Lazy<Task<byte[]>> Sjabloon = new(SjabloonMakenAsync);

    private readonly string map;

    private SqliteProefdatabase(string map) => this.map = map;

    public override DatabaseEngine Engine => DatabaseEngine.Sqlite;

    public override string ConnectionString => $"Data Source={Bestand(map)}";

    public static async Task<Proefdatabase> NieuwAsync()
    {
        var database = new SqliteProefdatabase(NieuweMap());
        await File.WriteAllBytesAsync(Bestand(database.map), await Sjabloon.Value);
        return database;
    }

    public override ZelfregistratieDb Openen() => Openen(ConnectionString);

    public override ValueTask DisposeAsync()
    {
        using (var verbinding = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(verbinding);
        }

        Directory.Delete(map, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<byte[]> SjabloonMakenAsync()
    {
        var tijdelijk = NieuweMap();
        await VullenAsync(() => Openen($"Data Source={Bestand(tijdelijk)};Pooling=false"));
        var inhoud = await File.ReadAllBytesAsync(Bestand(tijdelijk));
        Directory.Delete(tijdelijk, recursive: true);
        return inhoud;
    }

    private static SqliteDb Openen(string connectionString) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connectionString).Options);

    private static string NieuweMap() => Directory.CreateTempSubdirectory("zelfregistratie-sqlite-").FullName;

    private static string Bestand(string map) => Path.Combine(map, "portaal.db");
}
