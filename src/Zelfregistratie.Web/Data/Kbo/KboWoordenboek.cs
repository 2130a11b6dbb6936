using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Bulk;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Writes the words of a full extract, with how many enterprises have them, in one transaction at the end.</summary>
internal sealed class KboWoordenboek(ZelfregistratieDb db)
{
    // A count that is about right serves.
    private const int Speling = 5;
    private const int Deel = 50_000;

    /// <summary>Adds what is new and corrects what is far off.</summary>
    public async Task SchrijvenAsync(IReadOnlyDictionary<string, int> aantallen, CancellationToken ct)
    {
        var bekend = await db.Zoekwoorden.Select(een => new { een.Sleutel, een.Aantal }).ToDictionaryAsync(een => een.Sleutel, een => een.Aantal, ct);
        var bulk = Bulkschrijver.Voor(db);
        await using var alles = await db.Database.BeginTransactionAsync(ct);
        foreach (var deel in aantallen.Where(een => !bekend.ContainsKey(OrganisatieWoord.Sleutel(een.Key))).Chunk(Deel))
        {
            // In the order of the keys, so that neighbours are written together.
            var nieuw = deel.Select(een => (Sleutel: OrganisatieWoord.Sleutel(een.Key), Woord: een.Key, Aantal: een.Value)).OrderBy(een => een.Sleutel);
            await bulk.SchrijvenAsync("Zoekwoorden", [Kolom.Groot("Sleutel"), Kolom.Tekst("Woord"), Kolom.Getal("Aantal")], nieuw, Woord, ct);
            var varianten = deel.Where(een => een.Key.Length >= OrganisatieWoord.KortsteMetTypfout)
                .SelectMany(een => OrganisatieWoord.Varianten(een.Key).Select(variant => (Variant: variant, Sleutel: OrganisatieWoord.Sleutel(een.Key)))).ToArray();
            Array.Sort(varianten);
            await bulk.SchrijvenAsync("Zoekvarianten", [Kolom.Groot("Variant"), Kolom.Groot("Woord")], varianten, Variant, ct);
        }

        foreach (var (woord, aantal) in aantallen)
        {
            var sleutel = OrganisatieWoord.Sleutel(woord);
            if (!bekend.TryGetValue(sleutel, out var was) || Math.Abs(was - aantal) * Speling <= aantal) continue;
            await db.Zoekwoorden.Where(een => een.Sleutel == sleutel).ExecuteUpdateAsync(zet => zet.SetProperty(een => een.Aantal, aantal), ct);
        }

        await alles.CommitAsync(ct);
    }

    private static void Woord((long Sleutel, string Woord, int Aantal) een, IRij rij)
    {
        rij.Groot(een.Sleutel);
        rij.Tekst(een.Woord);
        rij.Getal(een.Aantal);
    }

    private static void Variant((long Variant, long Sleutel) een, IRij rij)
    {
        rij.Groot(een.Variant);
        rij.Groot(een.Sleutel);
    }
}
