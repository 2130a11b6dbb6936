using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>A backup of PostgreSQL with the commands of docs/operations.md, put back beside it: the portal works on it as on the first.</summary>
[Trait("Nodig", "PostgreSql")]
public sealed class ReservekopieTests : IAsyncLifetime
{
    private readonly OpPostgreSql proef = new();
    private readonly string hersteld = $"hersteld_{Guid.NewGuid():N}";
    private string verbinding = "";

    public async ValueTask InitializeAsync()
    {
        await proef.InitializeAsync();
        verbinding = new NpgsqlConnectionStringBuilder(proef.Database.ConnectionString) { Database = hersteld, Pooling = false }.ConnectionString;
    }

    public async ValueTask DisposeAsync()
    {
        await proef.DisposeAsync();
        await PostgreSqlServer.UitvoerenAsync($"DROP DATABASE IF EXISTS {hersteld} WITH (FORCE)");
    }

    [Fact]
    public async Task Een_herstelde_databank_werkt_met_de_sleutels_van_de_eerste()
    {
        var (insz, ct) = (Verzonnen.Insz(), TestContext.Current.CancellationToken);
        var persoon = await proef.Data.PersoonAsync("Terug", "Hersteld", insz);
        await proef.Data.AanvraagAsync(wens => wens.Aanvrager = persoon);
        using (var aangemeld = await proef.AlsAsync(persoon)) await aangemeld.PaginaAsync("/mijn-profiel");
        await VerzegeldAsync();

        await KopierenEnHerstellenAsync();

        await using var db = new PostgreSqlDb(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(verbinding).Options);
        Assert.Equal(await proef.Data.LezenAsync(TellenAsync), await TellenAsync(db));
        Assert.Equal(insz, Bescherming.Maken().Onthullen(await db.Personen.SingleAsync(een => een.Id == persoon.Id, ct)));
        await Assert.ThrowsAsync<PostgresException>(() => db.Logboek.ExecuteDeleteAsync(ct));

        var (code, uitvoer, _) = await proef.OpdrachtAsync("", "logboek", "verify", "--ConnectionStrings:Zelfregistratie=" + verbinding);
        Assert.True(code == 0 && uitvoer.EndsWith("The logbook is whole.\n", StringComparison.Ordinal), uitvoer);
        Assert.Equal("The database is up to date.\n", (await proef.OpdrachtAsync("", "migrate", "--ConnectionStrings:Zelfregistratie=" + verbinding)).Uitvoer);
        await WerktAsync(persoon);
    }

    private async Task KopierenEnHerstellenAsync()
    {
        var bron = new NpgsqlConnectionStringBuilder(proef.Database.ConnectionString);
        string[] waar = ["--host", bron.Host!, "--port", $"{bron.Port}", "--username", bron.Username!];
        var bestand = Path.Combine(Directory.CreateTempSubdirectory("reservekopie-").FullName, "zelfregistratie.dump");
        await PostgreSqlServer.VragenAsync("pg_dump", [.. waar, "--format=custom", "--file", bestand, "--dbname", bron.Database!]);
        await PostgreSqlServer.UitvoerenAsync($"CREATE DATABASE {hersteld} TEMPLATE template0 ENCODING 'UTF8'");
        await PostgreSqlServer.VragenAsync("pg_restore", [.. waar, "--exit-on-error", "--single-transaction", "--no-owner", "--dbname", hersteld, bestand]);
        File.Delete(bestand);
    }

    private async Task VerzegeldAsync()
    {
        var verzegeling = proef.Services.GetRequiredService<Verzegeling>();
        await proef.Data.WijzigenAsync(db =>
        {
            db.Logboek.Add(new Web.Data.Logboek.Logboekregel(Web.Data.Logboek.Handeling.Afgemeld, proef.Data.Nu, door: null));
            return Task.CompletedTask;
        });
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        proef.Klok.Advance(Verzegeling.Rust);
        await verzegeling.UitvoerenAsync(TestContext.Current.CancellationToken);
        Assert.NotEqual(0, await proef.Data.LezenAsync(db => db.Logboekzegels.CountAsync()));
    }

    // What was signed in before still is: the ring of keys came back too. And what is new gets a key of its own.
    private async Task WerktAsync(Persoon persoon)
    {
        await using var portaal = new OpPostgreSql { Verbinding = verbinding };
        await portaal.InitializeAsync();
        portaal.Klok.SetUtcNow(proef.Klok.GetUtcNow());
        using var anoniem = portaal.Anoniem();
        using var bezoeker = await proef.AlsAsync(persoon);
        using var terug = portaal.Anoniem();
        foreach (var (naam, waarde) in bezoeker.Koekjes) terug.KoekjeZetten(naam, waarde);

        Assert.Equal(HttpStatusCode.OK, (await anoniem.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        var profiel = await terug.PaginaAsync("/mijn-profiel");
        Assert.True(profiel.Status == HttpStatusCode.OK && profiel.Tekst.Contains("Terug Hersteld", StringComparison.Ordinal), profiel.ToString());
        var na = await (await terug.PaginaAsync("/")).IndienenAsync("form[action='/afmelden']", volgen: false);
        Assert.NotEqual(0, na.Spoor.AantalOpgeslagen);
    }

    private static async Task<string> TellenAsync(ZelfregistratieDb db)
    {
        var tellingen = new List<string>();
        foreach (var tabel in db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var vraag = $"SELECT COUNT(*) AS \"Value\" FROM \"{tabel}\"";
            tellingen.Add($"{tabel}: {(await db.Database.SqlQueryRaw<long>(vraag).ToListAsync())[0]}");
        }

        return string.Join('\n', tellingen);
    }

    private sealed class OpPostgreSql : PortaalProef
    {
        public string? Verbinding { get; init; }

        protected override DatabaseEngine Engine => DatabaseEngine.PostgreSql;

        protected override void Instellen(WebApplicationBuilder builder)
        {
            if (Verbinding is not null) builder.Configuration["ConnectionStrings:Zelfregistratie"] = Verbinding;
        }
    }
}
