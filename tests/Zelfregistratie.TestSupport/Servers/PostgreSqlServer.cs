using System.Diagnostics;
using Npgsql;

namespace Zelfregistratie.TestSupport.Servers;

/// <summary>A private PostgreSQL for this process, started when first asked for and gone with the process.</summary>
public static class PostgreSqlServer
{
    private static readonly Lazy<Task<string>> Server = new(StartenAsync);

    /// <summary>More settings of the server, such as <c>-c shared_buffers=1GB</c>; set before it is first asked for.</summary>
    public static string Instellingen { get; set; } = "";

    /// <summary>The connection string of the server, without database.</summary>
    public static Task<string> ConnectionStringAsync() => Server.Value;

    /// <summary>Runs a command outside any transaction, on the maintenance database.</summary>
    public static async Task UitvoerenAsync(string sql)
    {
        await using var verbinding = new NpgsqlConnection(await ConnectionStringAsync() + ";Database=postgres;Pooling=false");
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>Where its programs are.</summary>
    internal static string Programmas { get; } =
        (Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [])
            .OrderByDescending(map => map.Length).ThenByDescending(map => map, StringComparer.Ordinal).Select(map => map + "/bin").FirstOrDefault() ?? "";

    /// <summary>Who it runs as; null for who runs the tests. PostgreSQL refuses to run as root.</summary>
    internal static string? Gebruiker => Environment.IsPrivilegedProcess ? "postgres" : null;

    /// <summary>Makes an empty folder of data.</summary>
    /// <returns>The folder.</returns>
    internal static async Task<string> NieuweMapAsync()
    {
        if (Programmas.Length == 0)
        {
            throw new InvalidOperationException("PostgreSQL is not installed (Debian package postgresql); test.sh installs it.");
        }

        var map = $"/tmp/zelfregistratie-postgresql-{Guid.NewGuid():N}";
        await ProgrammaAsync("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-D", map);
        return map;
    }

    private static async Task<string> StartenAsync()
    {
        var map = await NieuweMapAsync();
        var poort = Dienst.VrijePoort();
        var opdracht = $"{Programmas}/postgres -D {map} -p {poort} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 -c fsync=off -c full_page_writes=off -c synchronous_commit=off {Instellingen}";

        // SIGTERM would wait for every client to go.
        var dienst = Dienst.Starten(opdracht, $"rm -rf {map}", Gebruiker, signaal: "INT");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => dienst.DisposeAsync().AsTask().GetAwaiter().GetResult();

        var connectionString = $"Host=127.0.0.1;Port={poort};Username=postgres;Maximum Pool Size=30";
        await dienst.WachtenAsync(async ct =>
        {
            await using var verbinding = new NpgsqlConnection(connectionString + ";Database=postgres;Pooling=false");
            await verbinding.OpenAsync(ct);
        });
        return connectionString;
    }

    /// <summary>Runs a program that only asks the server, such as <c>pg_dump</c>, as who runs the tests.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it said.</exception>
    public static Task VragenAsync(string naam, params string[] argumenten) => UitvoerenAsync(gebruiker: null, [$"{Programmas}/{naam}", .. argumenten]);

    /// <summary>Runs a program that works in the folder of data, to the end.</summary>
    internal static Task ProgrammaAsync(string naam, params string[] argumenten) => UitvoerenAsync(Gebruiker, [$"{Programmas}/{naam}", .. argumenten]);

    private static async Task UitvoerenAsync(string? gebruiker, string[] opdracht)
    {
        string[] volledig = gebruiker is null ? opdracht : ["runuser", "-u", gebruiker, "--", .. opdracht];
        var info = new ProcessStartInfo(volledig[0], volledig[1..]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/tmp" };
        using var proces = Process.Start(info)!;
        var (uitvoer, fouten) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        await proces.WaitForExitAsync();
        if (proces.ExitCode != 0)
        {
            throw new InvalidOperationException($"{opdracht[0]} failed: {await uitvoer}{await fouten}");
        }
    }
}
