using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>Removes whole sealed batches after their retention, the oldest first; their seals stay.</summary>
/// <param name="db">The database, as who may remove.</param>
/// <param name="bewaardTot">What was sealed before this goes.</param>
/// <param name="nu">Now.</param>
internal sealed class Opruiming(ZelfregistratieDb db, DateTimeOffset bewaardTot, DateTimeOffset nu)
{
    private const int MeesteBatches = 100;

    /// <summary>What would go.</summary>
    public async Task<(int Batches, int Rijen)> TellenAsync(CancellationToken ct)
    {
        var batches = await Oud().CountAsync(ct);
        var tot = await Oud().MaxAsync(zegel => (long?)zegel.TotEnMetId, ct) ?? 0;
        return (batches, await db.Logboek.CountAsync(regel => regel.Id <= tot, ct));
    }

    /// <summary>Removes the next batches, in one transaction with the row of the logbook that says so.</summary>
    /// <returns>How many went; 0 batches when nothing is old enough any more.</returns>
    public async Task<(int Batches, int Rijen)> VolgendeAsync(CancellationToken ct)
    {
        var oud = await Oud().OrderBy(zegel => zegel.Nummer).Take(MeesteBatches).Select(zegel => new Batch(zegel.Nummer, zegel.VanId, zegel.TotEnMetId)).ToListAsync(ct);
        var batches = oud.TakeWhile((batch, plaats) => batch.Nummer == oud[0].Nummer + plaats).ToList();
        if (batches.Count == 0) return (0, 0);

        var (eerste, laatste) = (batches[0].Nummer, batches[^1].Nummer);
        var (van, tot) = (batches[0].VanId, batches[^1].TotEnMetId);
        await using var transactie = await db.Database.BeginTransactionAsync(ct);
        await OntgrendelenAsync(tot, ct);
        var rijen = await db.Logboek.Where(regel => regel.Id >= van && regel.Id <= tot).ExecuteDeleteAsync(ct);
        await VergrendelenAsync(ct);
        await Oud().Where(zegel => zegel.Nummer >= eerste && zegel.Nummer <= laatste)
            .ExecuteUpdateAsync(zegels => zegels.SetProperty(zegel => zegel.OpgeruimdOp, nu), ct);
        db.Logboek.Add(new Logboekregel(Handeling.LogboekOpgeruimd, nu, door: null)
        {
            Onderwerp = string.Create(CultureInfo.InvariantCulture, $"zegels {eerste}-{laatste}"),
            Toelichting = string.Create(CultureInfo.InvariantCulture, $"{rijen} rijen, {van} tot en met {tot}"),
        });
        await db.SaveChangesAsync(ct);
        await transactie.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return (batches.Count, rijen);
    }

    private IQueryable<Logboekzegel> Oud() => db.Logboekzegels.Where(zegel => zegel.OpgeruimdOp == null && zegel.Op < bewaardTot);

    // SQLite knows no users: there the trigger lets go of what stands in this table, which nobody sees outside the transaction.
    private Task OntgrendelenAsync(long tot, CancellationToken ct) => db is SqliteDb
        ? db.Database.ExecuteSqlAsync($"""INSERT INTO "Logboekopruiming" ("TotEnMetId") VALUES ({tot})""", ct)
        : Task.CompletedTask;

    private Task VergrendelenAsync(CancellationToken ct) => db is SqliteDb
        ? db.Database.ExecuteSqlAsync($"""DELETE FROM "Logboekopruiming" """, ct)
        : Task.CompletedTask;

    private sealed record Batch(long Nummer, long VanId, long TotEnMetId);
}
