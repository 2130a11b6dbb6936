using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Npgsql;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Logboek;

/// <summary>Retention on PostgreSQL, under a role of its own with the rights that docs/operations.md gives it.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class BewaringTests(BewaringTests.OpPostgreSql proef) : IClassFixture<BewaringTests.OpPostgreSql>
{
    [Fact]
    public async Task Alleen_de_rol_van_de_bewaring_ruimt_op()
    {
        await Opruimverhaal.VertellenAsync(proef, ["--ConnectionStrings:Bewaring=" + proef.Bewaring]);

        await using var verbinding = new NpgsqlConnection(proef.Bewaring);
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var sql in new[] { "UPDATE \"Logboek\" SET \"Toelichting\" = 'Iets anders.'", "TRUNCATE \"Logboek\"", "UPDATE \"Logboekzegels\" SET \"Waarde\" = ''", "DELETE FROM \"Logboekzegels\"" })
        {
            await using var opdracht = new NpgsqlCommand(sql, verbinding);
            await Assert.ThrowsAsync<PostgresException>(() => opdracht.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public async Task Zonder_verbinding_voor_de_bewaring_zegt_de_opdracht_welke_ontbreekt()
    {
        var fout = await Assert.ThrowsAsync<OptionsValidationException>(() => proef.OpdrachtAsync("", "logboek", "opruimen"));

        Assert.Contains("ConnectionStrings:Bewaring is missing", fout.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_andere_gebruiker_ruimt_niet_op_en_de_opdracht_zegt_wie_het_moet_zijn()
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "logboek", "opruimen", "--ConnectionStrings:Bewaring=" + proef.Database.ConnectionString);

        Assert.Equal(1, code);
        Assert.Contains("must be zelfregistratie_bewaring, and is postgres", uitvoer + fouten, StringComparison.Ordinal);
    }

    public sealed class OpPostgreSql : PortaalProef, IAsyncLifetime
    {
        private const string Rol = DatabaseOptions.Bewaringsgebruiker;

        internal string Bewaring => new NpgsqlConnectionStringBuilder(Database.ConnectionString) { Username = Rol, Pooling = false }.ConnectionString;

        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

        async ValueTask IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            await PostgreSqlServer.UitvoerenAsync($"DO $$ BEGIN CREATE ROLE {Rol} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            await using var db = Db();
            await db.Database.ExecuteSqlRawAsync($"""
                GRANT SELECT, INSERT, DELETE ON "Logboek" TO {Rol};
                GRANT SELECT, UPDATE ("OpgeruimdOp") ON "Logboekzegels" TO {Rol};
                """);
        }
    }
}
