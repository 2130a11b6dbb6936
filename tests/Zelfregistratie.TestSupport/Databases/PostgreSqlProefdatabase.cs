using Microsoft.EntityFrameworkCore;
using Npgsql;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Databases;

internal sealed class PostgreSqlProefdatabase : Proefdatabase
{
    private const string SjabloonNaam = "sjabloon";

    private static readonly Lazy<Task> Sjabloon = new(SjabloonMakenAsync);

    private readonly string naam;

    private PostgreSqlProefdatabase(string naam, string connectionString) => (this.naam, ConnectionString) = (naam, connectionString);

    public override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

    public override string ConnectionString { get; }

    public static async Task<Proefdatabase> NieuwAsync()
    {
        await Sjabloon.Value;
        var nieuw = $"proef_{Guid.NewGuid():N}";
        await PostgreSqlServer.UitvoerenAsync($"CREATE DATABASE {nieuw} TEMPLATE {SjabloonNaam}");
        return new PostgreSqlProefdatabase(nieuw, $"{await PostgreSqlServer.ConnectionStringAsync()};Database={nieuw}");
    }

    public override ZelfregistratieDb Openen() => Openen(ConnectionString);

    public override async ValueTask DisposeAsync()
    {
        await using (var verbinding = new NpgsqlConnection(ConnectionString))
        {
            NpgsqlConnection.ClearPool(verbinding);
        }

        await PostgreSqlServer.UitvoerenAsync($"DROP DATABASE {naam} WITH (FORCE)");
    }

    private static async Task SjabloonMakenAsync()
    {
        await PostgreSqlServer.UitvoerenAsync($"CREATE DATABASE {SjabloonNaam}");
        var connectionString = $"{await PostgreSqlServer.ConnectionStringAsync()};Database={SjabloonNaam};Pooling=false";
        await VullenAsync(() => Openen(connectionString));
    }

    private static PostgreSqlDb Openen(string connectionString) =>
        new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(connectionString).Options);
}
