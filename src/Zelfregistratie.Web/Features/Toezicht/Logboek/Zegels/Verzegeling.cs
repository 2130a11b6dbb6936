using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>
/// Seals what was written in the logbook, in batches, each chained to the one before. Rows get their key when they are written and show when
/// their transaction ends, so a lower key may show later: only rows up to a key that was seen two minutes ago are sealed.
/// </summary>
internal sealed partial class Verzegeling(
    IServiceScopeFactory scopes, Zegelsleutels sleutels, Zegelbestand bestand, IOptions<LogboekOptions> options, TimeProvider klok, ILogger<Verzegeling> logger) : IAchtergrondtaak
{
    /// <summary>How long a transaction may stay open without its rows counting as inserted.</summary>
    public static readonly TimeSpan Rust = TimeSpan.FromMinutes(2);

    private readonly Queue<(DateTimeOffset Op, long Hoogste)> gezien = new();
    private long rustig;

    public TimeSpan Interval => TimeSpan.FromMinutes(1);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>();
        await KijkenAsync(db, ct);
        while (await VerzegelenAsync(db, ct))
        {
            // The next batch.
        }
    }

    private async Task KijkenAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        while (gezien.TryPeek(out var eerder) && eerder.Op <= nu - Rust)
        {
            rustig = gezien.Dequeue().Hoogste;
        }

        gezien.Enqueue((nu, await db.Logboek.MaxAsync(regel => (long?)regel.Id, ct) ?? 0));
    }

    private async Task<bool> VerzegelenAsync(ZelfregistratieDb db, CancellationToken ct)
    {
        var laatste = await db.Logboekzegels
            .OrderByDescending(zegel => zegel.Nummer)
            .Select(zegel => new Vorig(zegel.Nummer, zegel.Waarde, zegel.TotEnMetId))
            .FirstOrDefaultAsync(ct) ?? Vorig.Geen;
        await BijhoudenAsync(db, laatste, ct);
        var rijen = await db.Rijen(laatste.TotEnMetId, rustig).Take(options.Value.Batch).ToListAsync(ct);
        if (rijen.Count == 0) return false;

        db.Logboekzegels.Add(Maken(laatste, rijen));
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (exception.IsWedloopVerloren())
        {
            // Another instance sealed these rows: go on from its seal.
        }

        db.ChangeTracker.Clear();
        return true;
    }

    // What was seen must still be there: otherwise this would put the right seal on a logbook that was cut off.
    private async Task BijhoudenAsync(ZelfregistratieDb db, Vorig laatste, CancellationToken ct)
    {
        var bekend = await bestand.LaatsteAsync(ct);
        if (bekend is not null)
        {
            var waarde = laatste.Nummer == bekend.Nummer
                ? laatste.Waarde
                : await db.Logboekzegels.Where(zegel => zegel.Nummer == bekend.Nummer).Select(zegel => zegel.Waarde).SingleOrDefaultAsync(ct);
            if (waarde is null || Zegelmerk.Van(bekend.Nummer, waarde) != bekend) throw new ZegelsVervangen(bekend);
        }

        if (laatste.Nummer > (bekend?.Nummer ?? 0))
        {
            var merk = Zegelmerk.Van(laatste.Nummer, laatste.Waarde);
            await bestand.ToevoegenAsync(merk, klok.GetUtcNow(), ct);
            Verzegeld(logger, merk.Nummer, merk.Waarde);
        }
    }

    private Logboekzegel Maken(Vorig vorig, List<Logboekrij> rijen)
    {
        var sleutel = sleutels.Huidig;
        var nummer = vorig.Nummer + 1;
        var ingepakt = Zegelrij.Inpakken([.. rijen.Select(rij => new Zegelrij(rij.Id, sleutels.VanRij(sleutel, rij.Bytes())))]);

        // In whole seconds: every engine gives those back as they were.
        var nu = klok.GetUtcNow();
        var op = nu.AddTicks(-(nu.Ticks % TimeSpan.TicksPerSecond));
        var waarde = sleutels.VanZegel(sleutel, Logboekzegel.Inhoud(vorig.Waarde, nummer, ingepakt, sleutel, op));
        return new Logboekzegel(nummer, ingepakt, waarde, sleutel, (rijen[0].Id, rijen[^1].Id), op);
    }

    [LoggerMessage(LogLevel.Information, "Logbook sealed: {Zegelnummer}:{Zegelwaarde}")]
    private static partial void Verzegeld(ILogger logger, long zegelnummer, string zegelwaarde);

    private sealed record Vorig(long Nummer, byte[] Waarde, long TotEnMetId)
    {
        public static readonly Vorig Geen = new(0, [], 0);
    }
}
