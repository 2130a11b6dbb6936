namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Words that may stand for one word of a question.</summary>
internal sealed class Woordgroep
{
    // References of one word lie in the order of the results, so that the first ones are enough; those of several words must all be read and sorted.
    private const int EersteVanEenWoord = 10_000;

    public Woordgroep(IEnumerable<Zoekwoord> woorden, IReadOnlyList<string> stukken)
    {
        Stukken = stukken;
        var meesteEerst = woorden.OrderByDescending(woord => woord.Aantal).ToList();
        Sleutels = meesteEerst.ConvertAll(woord => woord.Sleutel);
        Omvang = meesteEerst.Sum(woord => (long)woord.Aantal);
    }

    /// <summary>Keys of the words, the most frequent one first; none when too many words begin so.</summary>
    public IReadOnlyList<long> Sleutels { get; }

    /// <summary>Pieces of the text of an organisation that has one of them, see <see cref="Woordentekst"/>.</summary>
    public IReadOnlyList<string> Stukken { get; }

    /// <summary>About how many organisations have one of them.</summary>
    public long Omvang { get; }

    /// <summary>About how many references are read when a search begins here.</summary>
    public long Kosten => Sleutels.Count switch
    {
        0 => long.MaxValue,
        1 => Math.Min(Omvang, EersteVanEenWoord),
        _ => Omvang,
    };
}
