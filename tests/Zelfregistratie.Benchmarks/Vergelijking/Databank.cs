using Npgsql;
using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>A database on the private server, and a connection to it that waits as long as it takes.</summary>
internal sealed class Databank : IAsyncDisposable
{
    private readonly NpgsqlConnection verbinding;

    private Databank(string connectionString) => (ConnectionString, verbinding) = (connectionString, new NpgsqlConnection(connectionString + ";Pooling=false"));

    public string ConnectionString { get; }

    public static async Task<Databank> MakenAsync(string naam)
    {
        await PostgreSqlServer.UitvoerenAsync($"CREATE DATABASE {naam}");
        var databank = new Databank($"{await PostgreSqlServer.ConnectionStringAsync()};Database={naam}");
        await databank.verbinding.OpenAsync();
        return databank;
    }

    public async Task UitvoerenAsync(string sql)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 0 };
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>The first column of every row, as text.</summary>
    public async Task<IReadOnlyList<string>> LezenAsync(string sql, params object[] waarden)
    {
        await using var opdracht = new NpgsqlCommand(sql, verbinding) { CommandTimeout = 0 };
        foreach (var waarde in waarden) opdracht.Parameters.Add(new NpgsqlParameter { Value = waarde });
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var rijen = new List<string>();
        while (await lezer.ReadAsync()) rijen.Add(lezer.GetValue(0).ToString() ?? "");
        return rijen;
    }

    /// <summary>The one value of a query, as text.</summary>
    public async Task<string> WaardeAsync(string sql, params object[] waarden) => (await LezenAsync(sql, waarden)).Single();

    public ValueTask DisposeAsync() => verbinding.DisposeAsync();
}
