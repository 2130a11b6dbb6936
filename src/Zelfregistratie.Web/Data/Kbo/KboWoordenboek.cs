using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Bulk;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Writes the words of a full extract, with how many enterprises have them, in one transaction at the end.</summary>
internal sealed class KboWoordenboek(ZelfregistratieDb db, KboTelling telling)
{
    // A count that is about right serves.
    private const int Speling = 5;

    // Rows in the order of their keys are written next to each other; so many keys at a time keep the memory small.
    private const int WoordenPerLaag = 50_000;

    /// <summary>Adds what is new and corrects what is far off.</summary>
    public async Task SchrijvenAsync(CancellationToken ct)
    {
        var bekend = await db.Zoekwoorden.Select(een => new { een.Sleutel, een.Aantal }).ToDictionaryAsync(een => een.Sleutel, een => een.Aantal, ct);
        var nieuw = telling.Aantallen().Select(een => een.Sleutel).Where(sleutel => !bekend.ContainsKey(sleutel)).Order().ToArray();
        var bulk = Bulkschrijver.Voor(db);
        await using var alles = await db.Database.BeginTransactionAsync(ct);
        await bulk.SchrijvenAsync("Zoekwoorden", [Kolom.Groot("Sleutel"), Kolom.Tekst("Woord"), Kolom.Getal("Aantal")], nieuw, Woord, ct);
        await bulk.SchrijvenAsync("Zoekvarianten", [Kolom.Groot("Variant"), Kolom.Groot("Woord")], Varianten(nieuw), Variant, ct);
        foreach (var (sleutel, aantal) in telling.Aantallen())
        {
            if (!bekend.TryGetValue(sleutel, out var was) || Math.Abs(was - aantal) * Speling <= aantal) continue;
            await db.Zoekwoorden.Where(een => een.Sleutel == sleutel).ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Aantal, aantal), ct);
        }

        await alles.CommitAsync(ct);
    }

    private IEnumerable<(long Variant, long Sleutel)> Varianten(long[] nieuw)
    {
        var lagen = (nieuw.Length / WoordenPerLaag) + 1;
        var laag = new List<(long Variant, long Sleutel)>();
        for (var nummer = 0; nummer < lagen; nummer++)
        {
            laag.Clear();
            foreach (var sleutel in nieuw)
            {
                var (woord, _) = telling.Woord(sleutel);
                if (woord.Length < OrganisatieWoord.KortsteMetTypfout) continue;
                foreach (var variant in OrganisatieWoord.Varianten(woord))
                {
                    if (Laag(variant, lagen) == nummer) laag.Add((variant, sleutel));
                }
            }

            laag.Sort();
            foreach (var een in laag) yield return een;
        }
    }

    // Lowest keys first: the sign is turned over, and the whole range is cut into equal parts.
    private static int Laag(long variant, int lagen) => (int)Math.BigMul((ulong)variant ^ (1UL << 63), (ulong)lagen, out _);

    private void Woord(long sleutel, IRij rij)
    {
        var (woord, aantal) = telling.Woord(sleutel);
        rij.Groot(sleutel);
        rij.Tekst(woord);
        rij.Getal(aantal);
    }

    private static void Variant((long Variant, long Sleutel) een, IRij rij)
    {
        rij.Groot(een.Variant);
        rij.Groot(een.Sleutel);
    }
}
