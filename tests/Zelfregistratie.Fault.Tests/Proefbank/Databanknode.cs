using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>A PostgreSQL that a test stops, kills, starts and promotes. What it answered is on its disk: a process that dies loses nothing.</summary>
internal sealed class Databanknode : IAsyncDisposable
{
    private const string Sjabloon = "sjabloon";

    private readonly string map;
    private readonly int poort = Dienst.VrijePoort();
    private Dienst? dienst;

    private Databanknode(string map) => this.map = map;

    /// <summary>Where it listens.</summary>
    public string Adres => $"127.0.0.1:{poort}";

    private string Bewaren => Path.Combine(map, "bewaren");

    /// <summary>Starts one, with a database that others are copied from.</summary>
    public static async Task<Databanknode> MakenAsync()
    {
        var node = new Databanknode(await PostgreSqlServer.NieuweMapAsync());
        await node.StartenAsync();
        await node.UitvoerenAsync($"CREATE DATABASE {Sjabloon}");
        await Buur.VullenAsync(() => Openen(node.ConnectionString(Sjabloon)), TimeProvider.System);
        return node;
    }

    /// <summary>Starts one that follows another; from then on that one answers when both have it on disk.</summary>
    public static async Task<Databanknode> VolgerVanAsync(Databanknode primair)
    {
        var volger = new Databanknode($"{primair.map}-volger");
        await PostgreSqlServer.ProgrammaAsync("pg_basebackup", "-h", "127.0.0.1", "-p", $"{primair.poort}", "-U", "postgres", "-D", volger.map, "-R", "-X", "stream", "-c", "fast", "--no-sync");
        await volger.StartenAsync();
        await primair.UitvoerenAsync("ALTER SYSTEM SET synchronous_standby_names = '*'");
        await primair.UitvoerenAsync("SELECT pg_reload_conf()");
        await Geduld.TotAsync(async () => await primair.GetalAsync("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'") == 1, "the other node follows");
        return volger;
    }

    /// <summary>A context on a database.</summary>
    public static ZelfregistratieDb Openen(string connectionString) => new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(connectionString).Options);

    /// <summary>For the tests themselves: no connection is kept that a fault would break.</summary>
    public string ConnectionString(string database) => $"Host={Adres};Username=postgres;Database={database};Pooling=false";

    /// <summary>Makes a database with the rows that every test has.</summary>
    public async Task<string> NieuweDatabaseAsync()
    {
        var naam = $"portaal_{Guid.NewGuid():N}";
        await UitvoerenAsync($"CREATE DATABASE {naam} TEMPLATE {Sjabloon}");

        // A copied sequence may hold values ready that no log tells a follower of; after a checkpoint the next value is logged.
        await UitvoerenAsync("CHECKPOINT");
        return naam;
    }

    public async Task StartenAsync()
    {
        File.Delete(Bewaren);
        var opdracht = $"{PostgreSqlServer.Programmas}/postgres -D {map} -p {poort} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200 -c fsync=off -c full_page_writes=off -c synchronous_commit=on";
        dienst = Dienst.Starten(opdracht, $"[ -e {Bewaren} ] || rm -rf {map}", PostgreSqlServer.Gebruiker, signaal: "INT");
        await dienst.WachtenAsync(ct => UitvoerenAsync("SELECT 1", ct));
    }

    /// <summary>Stops it with a signal: INT for a stop in order, KILL for none. Its data stays.</summary>
    public async Task StoppenAsync(string signaal)
    {
        await File.WriteAllTextAsync(Bewaren, "");
        await dienst!.SeinAsync(signaal);
        await dienst.EindeAsync();
    }

    /// <summary>Makes it the primary.</summary>
    public Task BevorderenAsync() => PostgreSqlServer.ProgrammaAsync("pg_ctl", "promote", "-w", "-D", map);

    public async Task<long> GetalAsync(string sql)
    {
        await using var verbinding = new NpgsqlConnection(ConnectionString("postgres"));
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        return (long)(await opdracht.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(Bewaren);
        await dienst!.DisposeAsync();
        if (Directory.Exists(map)) Directory.Delete(map, recursive: true);
    }

    private async Task UitvoerenAsync(string sql, CancellationToken ct = default)
    {
        await using var verbinding = new NpgsqlConnection(ConnectionString("postgres"));
        await verbinding.OpenAsync(ct);
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync(ct);
    }
}
