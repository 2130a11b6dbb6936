using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>What the vocabulary knows of the words of a question: the word itself, what it may become, what it may have been meant to be.</summary>
internal sealed class Woordenschat
{
    // A beginning of many words leads to those that most organisations have.
    private const int MeesteAfmakingen = 60;
    private const int KortsteBegin = 2;

    private readonly IReadOnlyList<string> vraag;
    private readonly IReadOnlyList<Zoekwoord> gevonden;

    private Woordenschat(IReadOnlyList<string> vraag, IReadOnlyList<Zoekwoord> gevonden) => (this.vraag, this.gevonden) = (vraag, gevonden);

    /// <summary>Looks all words up in one query.</summary>
    public static async Task<Woordenschat> LadenAsync(ZelfregistratieDb db, IReadOnlyList<string> vraag, CancellationToken ct)
    {
        var sleutels = vraag.Select(woord => OrganisatieWoord.Sleutel(woord)).ToList();
        var varianten = vraag.Where(IsLangGenoeg).SelectMany(OrganisatieWoord.Varianten).Distinct().ToList();
        var zelf = db.Zoekwoorden.Where(woord => sleutels.Contains(woord.Sleutel));
        var afgemaakt = vraag.Where(woord => woord.Length >= KortsteBegin)
            .Select(begin => db.Zoekwoorden.MetBegin(begin).OrderByDescending(woord => woord.Aantal).Take(MeesteAfmakingen));
        var bedoeld = from variant in db.Zoekvarianten.Where(variant => varianten.Contains(variant.Variant))
                      join woord in db.Zoekwoorden on variant.Woord equals woord.Sleutel
                      select woord;
        var rijen = await afgemaakt.Aggregate(zelf.Concat(bedoeld), Queryable.Concat).AsNoTracking().ToListAsync(ct);
        return new Woordenschat(vraag, [.. rijen.DistinctBy(woord => woord.Sleutel)]);
    }

    /// <summary>
    /// What to look for, best first: for each word of the question the keys that may stand for it, the rarest word in front. First without typos where
    /// that can be, then with typos in every word.
    /// </summary>
    public IEnumerable<IReadOnlyList<IReadOnlyList<long>>> Pogingen()
    {
        var eerste = Groepen(ookTypfouten: false);
        if (eerste is not null) yield return eerste;
        var tweede = Groepen(ookTypfouten: true);
        if (tweede is not null && (eerste is null || Aantal(tweede) > Aantal(eerste))) yield return tweede;

        static int Aantal(IReadOnlyList<IReadOnlyList<long>> groepen) => groepen.Sum(groep => groep.Count);
    }

    private List<IReadOnlyList<long>>? Groepen(bool ookTypfouten)
    {
        var groepen = new List<(long Omvang, IReadOnlyList<long> Sleutels)>();
        foreach (var woord in vraag)
        {
            var goed = gevonden.Where(een => een.Woord == woord).ToList();
            if (woord == vraag[^1] || ookTypfouten || goed.Count == 0) goed.AddRange(gevonden.Where(een => een.Woord.StartsWith(woord, StringComparison.Ordinal)));
            if (ookTypfouten || goed.Count == 0) goed.AddRange(gevonden.Where(een => IsLangGenoeg(woord) && OrganisatieWoord.IsTypfout(woord, een.Woord)));
            if (goed.Count == 0) return null;
            groepen.Add((goed.Sum(een => (long)een.Aantal), [.. goed.Select(een => een.Sleutel).Distinct()]));
        }

        return [.. groepen.OrderBy(groep => groep.Omvang).Select(groep => groep.Sleutels)];
    }

    // One letter may be missing.
    private static bool IsLangGenoeg(string woord) => woord.Length >= OrganisatieWoord.KortsteMetTypfout - 1;
}
