using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>What the vocabulary knows of the words of a question: the word itself, what it may become, what it may have been meant to be.</summary>
internal sealed class Woordenschat
{
    // A beginning of many words leads to those that most organisations have.
    private const int MeesteAfmakingen = 60;
    private const int KortsteBegin = 2;

    // Short words in front are seldom unfinished, and thousands of words begin with them.
    private const int KortsteBeginVooraan = 4;

    private readonly IReadOnlyList<string> vraag;
    private readonly IReadOnlyList<Zoekwoord> gevonden;

    private Woordenschat(IReadOnlyList<string> vraag, IReadOnlyList<Zoekwoord> gevonden) => (this.vraag, this.gevonden) = (vraag, gevonden);

    /// <summary>Looks all words up in one query.</summary>
    public static async Task<Woordenschat> LadenAsync(ZelfregistratieDb db, IReadOnlyList<string> vraag, CancellationToken ct)
    {
        var sleutels = vraag.Select(woord => OrganisatieWoord.Sleutel(woord)).ToList();
        var varianten = vraag.Where(IsLangGenoeg).SelectMany(OrganisatieWoord.Varianten).Distinct().ToList();
        var zelf = db.Zoekwoorden.Where(woord => sleutels.Contains(woord.Sleutel));
        var afgemaakt = vraag.Where(woord => woord.Length >= KortsteBegin && !IsKortVooraan(woord, vraag))
            .Select(begin => db.Zoekwoorden.MetBegin(begin).OrderByDescending(woord => woord.Aantal).Take(MeesteAfmakingen));
        var bedoeld = from variant in db.Zoekvarianten.Where(variant => varianten.Contains(variant.Variant))
                      join woord in db.Zoekwoorden on variant.Woord equals woord.Sleutel
                      select woord;
        var rijen = await afgemaakt.Aggregate(zelf.Concat(bedoeld), Queryable.Concat).AsNoTracking().ToListAsync(ct);
        return new Woordenschat(vraag, [.. rijen.DistinctBy(woord => woord.Sleutel)]);
    }

    /// <summary>
    /// What to look for, best first: for each word of the question the words that may stand for it, the best one to begin with in front. First without
    /// typos where that can be, then with typos in every word.
    /// </summary>
    public IEnumerable<IReadOnlyList<Woordgroep>> Pogingen()
    {
        var eerste = Groepen(ookTypfouten: false);
        if (eerste is not null) yield return eerste;
        var tweede = Groepen(ookTypfouten: true);
        if (tweede is not null && (eerste is null || Aantal(tweede) > Aantal(eerste))) yield return tweede;

        static int Aantal(IReadOnlyList<Woordgroep> groepen) => groepen.Sum(groep => groep.Sleutels.Count);
    }

    private List<Woordgroep>? Groepen(bool ookTypfouten)
    {
        var groepen = new List<Woordgroep>();
        foreach (var woord in vraag)
        {
            var goed = gevonden.Where(een => een.Woord == woord).ToList();
            var isBegin = woord == vraag[^1] || ookTypfouten || goed.Count == 0;
            if (isBegin) goed.AddRange(gevonden.Where(een => een.Woord != woord && een.Woord.StartsWith(woord, StringComparison.Ordinal)));
            var typfouten = ookTypfouten || goed.Count == 0 ? gevonden.Where(een => IsLangGenoeg(woord) && OrganisatieWoord.IsTypfout(woord, een.Woord) && !goed.Contains(een)).ToList() : [];
            if (goed.Count + typfouten.Count == 0 && !WerdNietAfgemaakt(woord)) return null;
            groepen.Add(new Woordgroep([.. goed, .. typfouten], [Woordentekst.Stuk(woord, isBegin), .. typfouten.Select(een => Woordentekst.Stuk(een.Woord, isBegin: false))]));
        }

        return groepen.TrueForAll(groep => groep.Sleutels.Count == 0) ? null : [.. groepen.OrderBy(groep => groep.Kosten).ThenBy(groep => groep.Omvang)];
    }

    // Such a word is only looked for in the text of the organisations that the others find.
    private bool WerdNietAfgemaakt(string woord) => woord.Length >= KortsteBegin && IsKortVooraan(woord, vraag);

    private static bool IsKortVooraan(string woord, IReadOnlyList<string> vraag) => woord != vraag[^1] && woord.Length < KortsteBeginVooraan;

    // One letter may be missing.
    private static bool IsLangGenoeg(string woord) => woord.Length >= OrganisatieWoord.KortsteMetTypfout - 1;
}
