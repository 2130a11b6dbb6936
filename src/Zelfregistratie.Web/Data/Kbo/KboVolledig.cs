using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Bulk;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>
/// Takes over a full extract: adds, renames, and retires what is not in it. It is read while it is written, some parts in a transaction that also says
/// how far it is: what was interrupted goes on behind the last transaction.
/// </summary>
internal sealed class KboVolledig(ZelfregistratieDb db, KboInlezing inlezing, KboVerslag verslag, TimeProvider klok)
{
    private const int Partijgrootte = 5_000;

    // More than this part of all never ceases in a month: the file must be cut off.
    private const int HoogstensEenOp = 5;
    private const int AltijdGoed = 1000;

    private readonly KboTelling telling = new();

    /// <exception cref="KboFout">The extract can't be read, or lacks too much.</exception>
    public async Task InlezenAsync(KboBron bron, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        if (db is SqliteDb) await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384;", ct);
        await using var schrijver = new KboSchrijver(db, inlezing, verslag, klok, await Doelgroepen());
        using var lezer = new KboLezer(bron);
        telling.Voorzien(lezer.OngeveerWoorden);
        var kanaal = Channel.CreateBounded<KboPartij>(1);
        var lezen = Task.Run(() => LezenAsync(lezer, kanaal.Writer, ct), ct);
        try
        {
            await foreach (var partij in kanaal.Reader.ReadAllAsync(ct)) await schrijver.SchrijvenAsync(partij, ct);
        }
        catch (KboFout)
        {
            await schrijver.BewarenAsync(ct);
            throw;
        }

        await schrijver.BewarenAsync(ct);
        await lezen;
        if (verslag.Behandeld + verslag.Eerder == 0) throw new KboFout("enterprise.csv holds no enterprises.");
        verslag.Geweigerd = lezer.Geweigerd;
        await RestAsync(schrijver, ct);
        await new KboWoordenboek(db, telling).SchrijvenAsync(ct);
        await Bulkschrijver.Voor(db).TellenAsync(ct);

        async Task<(int Ondernemingen, int Verenigingen)> Doelgroepen()
        {
            var ids = await db.Doelgroepen.Where(een => een.Code == "EA" || een.Code == "VER").OrderBy(een => een.Code).Select(een => een.Id).ToListAsync(ct);
            return ids.Count == 2 ? (ids[0], ids[1]) : throw new KboFout("The doelgroepen EA and VER, to which enterprises and associations belong, are not there.");
        }
    }

    private async Task LezenAsync(KboLezer lezer, ChannelWriter<KboPartij> kanaal, CancellationToken ct)
    {
        try
        {
            var partij = new KboPartij();
            var behandeld = inlezing.TotEnMet;
            foreach (var onderneming in lezer.Lezen())
            {
                // Of what an interrupted run saved only the words still count.
                var isNieuw = onderneming.Nummer > behandeld;
                partij.Toevoegen(onderneming, telling, isNieuw);
                if (!isNieuw) verslag.Eerder++;
                if (partij.Ondernemingen.Count < Partijgrootte) continue;
                verslag.Deel = lezer.Deel;
                await kanaal.WriteAsync(partij, ct);
                partij = new KboPartij();
            }

            if (partij.Ondernemingen.Count > 0) await kanaal.WriteAsync(partij, ct);
            kanaal.Complete();
        }
        catch (Exception fout)
        {
            kanaal.Complete(fout);
        }
    }

    // What stands in the database behind the last number of the file ceased too.
    private async Task RestAsync(KboSchrijver schrijver, CancellationToken ct)
    {
        var code = inlezing.TotEnMet.ToString("D10", System.Globalization.CultureInfo.InvariantCulture);
        var rest = await db.Organisaties
            .Where(een => een.Codesoort == Codesoort.Kbo && een.BuitenGebruikSinds == null && string.Compare(een.CodeWaarde, code) > 0)
            .Select(een => een.Id).ToListAsync(ct);
        var alle = await db.Organisaties.CountAsync(een => een.Codesoort == Codesoort.Kbo, ct);
        if (rest.Count > AltijdGoed && rest.Count > alle / HoogstensEenOp)
        {
            throw new KboFout(FormattableString.Invariant($"{rest.Count} of {alle} enterprises would cease, all behind {code}: enterprise.csv seems to be cut off. What was read is kept; nothing behind it was retired."));
        }

        await schrijver.BuitenGebruikAsync(rest, ct);
    }
}
