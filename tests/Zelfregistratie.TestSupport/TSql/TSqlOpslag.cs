using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.TSql;

/// <summary>
/// Writes every save of the portal for SQL Server too, once for each kind of save, and reads the T-SQL; with batches of one, of the usual
/// size and of the largest. A save whose order depends on the size of its batches fails the test that makes it.
/// </summary>
public sealed class TSqlOpslag : SaveChangesInterceptor
{
    /// <summary>One for all portals: what was seen once is not written again.</summary>
    public static readonly TSqlOpslag Enige = new();

    /// <summary>Sizes of batches: the least, what EF takes for SQL Server, and the most.</summary>
    public static readonly IReadOnlyList<int> Partijen = [1, 42, 1000];

    // The text of a batch is nowhere else to be read before it is sent.
    private static readonly PropertyInfo Opdracht = typeof(ReaderModificationCommandBatch).GetProperty("StoreCommand", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly ConcurrentDictionary<string, bool> gezien = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> geschreven = new();

    private TSqlOpslag()
    {
    }

    /// <summary>All T-SQL that was written in this process.</summary>
    public IReadOnlyList<string> Geschreven => [.. geschreven];

    /// <inheritdoc />
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Spiegelen(eventData.Context!);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Spiegelen(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    /// <summary>The commands of a save on SQL Server, a text a batch, and what they change in order.</summary>
    /// <param name="db">A context of any engine, with changes that are not saved.</param>
    /// <param name="partij">Most changes in one batch.</param>
    public static (IReadOnlyList<string> Sql, IReadOnlyList<string> Volgorde) Schrijven(DbContext db, int partij)
    {
        using var spiegel = new TSqlVanger().Openen(partij);
        foreach (var rij in Gewijzigd(db)) Overnemen(rij, spiegel);

        var wijzigingen = spiegel.GetService<IUpdateAdapterFactory>().Create();
        var partijen = spiegel.GetService<ICommandBatchPreparer>().BatchCommands(wijzigingen.GetEntriesToSave(), wijzigingen).ToList();
        return (
            [.. partijen.Select(een => ((RawSqlCommand)Opdracht.GetValue(een)!).RelationalCommand.CommandText)],
            [.. partijen.SelectMany(een => een.ModificationCommands).Select(een => $"{een.EntityState} {een.TableName}")]);
    }

    private void Spiegelen(DbContext db)
    {
        if (db is SqlServerDb || !gezien.TryAdd(Soort(db), true)) return;

        var gewoon = Schrijven(db, Partijen[1]);
        foreach (var partij in Partijen)
        {
            var (sql, volgorde) = partij == Partijen[1] ? gewoon : Schrijven(db, partij);
            if (!volgorde.SequenceEqual(gewoon.Volgorde, StringComparer.Ordinal)) throw new InvalidOperationException($"With batches of {partij}, this save has another order: {string.Join(", ", volgorde)}.");
            foreach (var een in sql) Lezen(een);
        }
    }

    private void Lezen(string sql)
    {
        geschreven.Enqueue(sql);
        if (TSqlLezer.Fouten(sql) is [var fout, ..]) throw new InvalidOperationException($"SQL Server can't read this save: {fout}\n{sql}");
    }

    // From the fourth insert of a kind on, EF writes them together.
    private static string Soort(DbContext db) => string.Join(
        ';',
        Gewijzigd(db)
            .GroupBy(rij => $"{rij.State} {rij.Metadata.Name} {(rij.State == EntityState.Modified ? string.Join(',', rij.Properties.Where(een => een.IsModified).Select(een => een.Metadata.Name)) : "")}", StringComparer.Ordinal)
            .Select(groep => $"{groep.Key} {Math.Min(groep.Count(), 4)}"));

    private static IEnumerable<EntityEntry> Gewijzigd(DbContext db) => db.ChangeTracker.Entries().Where(rij => rij.State is EntityState.Added or EntityState.Modified or EntityState.Deleted);

    // A row of its own with the same values: what the other context does to it must not reach the entity of the test.
    private static void Overnemen(EntityEntry bron, SqlServerDb spiegel)
    {
        var kopie = bron.Metadata.HasSharedClrType
            ? spiegel.Set<Dictionary<string, object>>(bron.Metadata.Name).Entry(new Dictionary<string, object>(StringComparer.Ordinal))
            : spiegel.Entry(Leeg(bron.Metadata.ClrType));
        foreach (var waarde in bron.Properties)
        {
            var eigen = kopie.Property(waarde.Metadata.Name);
            eigen.CurrentValue = bron.State == EntityState.Added ? waarde.CurrentValue : waarde.OriginalValue;
            eigen.IsTemporary = waarde.IsTemporary;
        }

        kopie.State = bron.State == EntityState.Modified ? EntityState.Unchanged : bron.State;
        foreach (var waarde in bron.Properties.Where(een => bron.State == EntityState.Modified && een.IsModified))
        {
            kopie.Property(waarde.Metadata.Name).CurrentValue = waarde.CurrentValue;
            kopie.Property(waarde.Metadata.Name).IsModified = true;
        }
    }

    private static object Leeg([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] Type type) =>
        type.GetConstructor(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public, []) is { } maker ? maker.Invoke(null) : RuntimeHelpers.GetUninitializedObject(type);
}
