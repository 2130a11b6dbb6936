using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>Verifies the chain of seals and every sealed row, a batch at a time. Used once.</summary>
/// <param name="db">The database.</param>
/// <param name="sleutels">All keys that seals may have been made with.</param>
/// <param name="merken">The seals that are known outside the database.</param>
/// <param name="bewaardTot">Only what was sealed before this may be gone by retention.</param>
internal sealed class Zegelcontrole(ZelfregistratieDb db, Zegelsleutels sleutels, Zegelmerken merken, DateTimeOffset bewaardTot)
{
    private const int ZegelsPerKeer = 20;

    private Logboekzegel? vorige;
    private long laatsteRij;

    /// <summary>How many batches were verified.</summary>
    public long Batches { get; private set; }

    /// <summary>How many rows were verified.</summary>
    public long Rijen { get; private set; }

    /// <summary>How many batches retention removed.</summary>
    public long Opgeruimd { get; private set; }

    /// <summary>How many rows wait for their seal.</summary>
    public long NietVerzegeld { get; private set; }

    /// <summary>All that is wrong, in order.</summary>
    public async IAsyncEnumerable<Bevinding> ControlerenAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var zegel in ZegelsAsync(ct))
        {
            await foreach (var bevinding in ZegelAsync(zegel, ct))
            {
                yield return bevinding;
            }

            vorige = zegel;
            Batches++;
        }

        var laatste = vorige?.Nummer ?? 0;
        var bekend = await merken.HoogsteAsync(ct);
        if (bekend > laatste && !await db.Logboekzegels.AnyAsync(zegel => zegel.Nummer == bekend, ct)) yield return Bevinding.Afgekapt(laatste + 1, bekend);
        NietVerzegeld = await db.Logboek.LongCountAsync(regel => regel.Id > laatsteRij, ct);
    }

    private async IAsyncEnumerable<Logboekzegel> ZegelsAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var na = long.MinValue;
        List<Logboekzegel> zegels;
        do
        {
            zegels = await db.Logboekzegels.AsNoTracking().Where(zegel => zegel.Nummer > na).OrderBy(zegel => zegel.Nummer).Take(ZegelsPerKeer).ToListAsync(ct);
            foreach (var zegel in zegels)
            {
                yield return zegel;
                na = zegel.Nummer;
            }
        }
        while (zegels.Count == ZegelsPerKeer);
    }

    private async IAsyncEnumerable<Bevinding> ZegelAsync(Logboekzegel zegel, [EnumeratorCancellation] CancellationToken ct)
    {
        var verwacht = (vorige?.Nummer ?? 0) + 1;
        var isGat = zegel.Nummer != verwacht;
        if (isGat) yield return Bevinding.ZegelsWeg(verwacht, zegel.Nummer - 1);
        if (!sleutels.Kent(zegel.Sleutel)) yield return Bevinding.OnbekendeSleutel(zegel.Nummer, zegel.Sleutel);

        var verzegeld = Zegelrij.Uitpakken(zegel.Rijen);
        var past = verzegeld is not null && KloptBereik(zegel, verzegeld) && (isGat || !sleutels.Kent(zegel.Sleutel) || KloptWaarde(zegel));
        if (!past) yield return Bevinding.ZonderSleutel(zegel.Nummer);
        else if (!await merken.KloptAsync(zegel, ct)) yield return Bevinding.Vervangen(zegel.Nummer);
        if (verzegeld is null) yield break;

        // Rows of a seal that is gone are not inserted rows of this one.
        var na = isGat ? verzegeld[0].Id - 1 : laatsteRij;
        await foreach (var bevinding in RijenAsync(zegel, new Batchcontrole(zegel, verzegeld, sleutels), na, past, ct))
        {
            yield return bevinding;
        }

        laatsteRij = Math.Max(laatsteRij, verzegeld[^1].Id);
    }

    private async IAsyncEnumerable<Bevinding> RijenAsync(Logboekzegel zegel, Batchcontrole batch, long na, bool past, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var bevinding in batch.LezenAsync(db, na, ct))
        {
            yield return bevinding;
        }

        if (batch.IsLeeg && !await IsOpgeruimdAsync(zegel, ct)) yield return Bevinding.Verwijderd(zegel.Nummer, batch.Bereik);
        else if (batch.IsLeeg && zegel.Op >= bewaardTot) yield return Bevinding.TeVroegVerwijderd(zegel.Nummer, batch.Bereik);
        else if (batch.IsLeeg) Opgeruimd++;

        Rijen += batch.Aantal;
        foreach (var bevinding in batch.Verwijderd().Concat(batch.Gewijzigd(past)))
        {
            yield return bevinding;
        }
    }

    // Asked again when its rows are gone: retention may have removed them a moment ago.
    private async Task<bool> IsOpgeruimdAsync(Logboekzegel zegel, CancellationToken ct) =>
        zegel.OpgeruimdOp is not null || await db.Logboekzegels.AnyAsync(een => een.Nummer == zegel.Nummer && een.OpgeruimdOp != null, ct);

    private bool KloptBereik(Logboekzegel zegel, IReadOnlyList<Zegelrij> verzegeld) =>
        zegel.VanId == verzegeld[0].Id && zegel.TotEnMetId == verzegeld[^1].Id && zegel.VanId > laatsteRij;

    private bool KloptWaarde(Logboekzegel zegel) => CryptographicOperations.FixedTimeEquals(
        zegel.Waarde,
        sleutels.VanZegel(zegel.Sleutel, Logboekzegel.Inhoud(vorige?.Waarde ?? [], zegel.Nummer, zegel.Rijen, zegel.Sleutel, zegel.Op)));
}
