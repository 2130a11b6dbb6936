using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>Searches for organisations that are there, through what the pages use.</summary>
internal sealed class Zoekmeting : IAsyncDisposable
{
    private const int PerSoort = 2500;
    private const int Opwarming = 100;

    private static readonly DateOnly Vandaag = new(2026, 11, 16);

    private readonly Func<ZelfregistratieDb> openen;

    public Zoekmeting(string engine, string connectionString)
    {
        if (engine == "Sqlite")
        {
            var bron = new PooledDbContextFactory<SqliteDb>(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(connectionString).Options);
            openen = bron.CreateDbContext;
        }
        else
        {
            var bron = new PooledDbContextFactory<PostgreSqlDb>(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql(connectionString).Options);
            openen = bron.CreateDbContext;
        }
    }

    public async Task<int> AantalAsync()
    {
        await using var db = openen();
        return await db.Organisaties.CountAsync();
    }

    public async Task<IReadOnlyList<Zoeksoort>> MetenAsync()
    {
        var toeval = new Random(1);
        var (namen, doelgroep) = await NamenAsync(toeval);
        var vragen = new Vragen(toeval);
        var (uitkomsten, isWarm) = (new List<Zoeksoort>(), false);
        foreach (var soort in Vragen.Soorten)
        {
            var (tijden, goed) = (new List<double>(), 0);
            foreach (var naam in namen)
            {
                if (vragen.Maken(soort, naam) is not { } vraag) continue;
                await using var db = openen();
                var begin = Stopwatch.GetTimestamp();
                var gevonden = await db.OrganisatiesZoekenAsync(vraag, doelgroep, Vandaag, CancellationToken.None);
                tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                if (gevonden.Organisaties.Take(5).Any(een => IsDezelfde(een.Naam, naam))) goed++;
                if (!isWarm && tijden.Count == Opwarming) (tijden, goed, isWarm) = ([], 0, true);
                if (tijden.Count == PerSoort) break;
            }

            uitkomsten.Add(new Zoeksoort(soort, [.. tijden.Order()], (double)goed / tijden.Count));
        }

        return uitkomsten;
    }

    public ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return ValueTask.CompletedTask;
    }

    // Namesakes can't be told apart by name.
    private static bool IsDezelfde(string ene, string andere) => OrganisatieWoord.Zoekwoorden(ene).SequenceEqual(OrganisatieWoord.Zoekwoorden(andere));

    private async Task<(IReadOnlyList<string> Namen, Doelgroep Doelgroep)> NamenAsync(Random toeval)
    {
        await using var db = openen();
        var hoogste = await db.Organisaties.MaxAsync(een => een.Id);
        var namen = new List<string>();
        while (namen.Count < PerSoort * 2)
        {
            var ids = Enumerable.Range(0, 500).Select(_ => toeval.NextInt64(1, hoogste + 1)).ToList();
            namen.AddRange(await db.Organisaties.Where(een => ids.Contains(een.Id)).Select(een => een.Naam).ToListAsync());
        }

        return (namen, await db.Doelgroepen.SingleAsync(een => een.Code == "EA"));
    }
}
