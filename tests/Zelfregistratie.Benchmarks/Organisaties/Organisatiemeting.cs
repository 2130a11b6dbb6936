using Zelfregistratie.Benchmarks.Kbo;
using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>Measures how fast organisations are taken over and found, and writes a chart of it to <c>docs/beelden</c>.</summary>
internal static class Organisatiemeting
{
    public static async Task<int> UitvoerenAsync(int aantal)
    {
        PostgreSqlServer.Instellingen = "-c shared_buffers=1GB -c max_wal_size=4GB";
        var map = Directory.CreateTempSubdirectory("zelfregistratie-kbo-").FullName;
        try
        {
            Console.WriteLine($"Writing {aantal} made-up enterprises ...");
            await Uittreksel.SchrijvenAsync(map, aantal);
            var uitkomsten = new List<Uitkomst>();
            foreach (var engine in new[] { "PostgreSql", "Sqlite" })
            {
                uitkomsten.Add(await MetenAsync(engine, map));
                Console.WriteLine(uitkomsten[^1].Tekst());
            }

            await Grafiek.SchrijvenAsync(uitkomsten, aantal);
            return 0;
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    /// <summary>Measures only how fast organisations are found, in a database that is there.</summary>
    public static async Task<int> ZoekenAsync(string engine, string connectionString)
    {
        await using var zoeken = new Zoekmeting(engine, connectionString);
        Console.WriteLine(new Uitkomst(engine, TimeSpan.Zero, 0, await zoeken.AantalAsync(), await zoeken.MetenAsync()).Zoektekst());
        return 0;
    }

    private static async Task<Uitkomst> MetenAsync(string engine, string map)
    {
        var connectionString = engine == "Sqlite" ? $"Data Source={Path.Combine(map, "meting.db")}" : await PostgreSqlServer.ConnectionStringAsync() + ";Database=meting";
        if (engine != "Sqlite") await PostgreSqlServer.UitvoerenAsync("CREATE DATABASE meting");
        await Portaal.UitvoerenAsync(engine, connectionString, "migrate");
        Console.WriteLine($"{engine}: importing ...");
        var invoer = await Portaal.UitvoerenAsync(engine, connectionString, "import", "kbo", map);
        Console.WriteLine(invoer.Regel);
        Console.WriteLine($"{engine}: searching ...");
        await using var zoeken = new Zoekmeting(engine, connectionString);
        return new Uitkomst(engine, invoer.Tijd, invoer.Geheugen, await zoeken.AantalAsync(), await zoeken.MetenAsync());
    }
}
