using System.Globalization;
using System.Text;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>How names are cut into words to be found by: folded (no accents, lower-case), without legal form, and with one typo.</summary>
public static class OrganisatieWoord
{
    /// <summary>Longer words are cut off; so are the words of a question.</summary>
    public const int Lengte = 40;

    /// <summary>Shortest word that is found in spite of a typo; a shorter one has too many neighbours.</summary>
    public const int KortsteMetTypfout = 4;

    private static readonly HashSet<string> Rechtsvormen =
    [
        "nv", "bv", "bvba", "ebvba", "vzw", "ivzw", "cv", "cvba", "cvoa", "vof", "gcv", "commv", "comm", "esv", "eesv",
        "sa", "srl", "sprl", "asbl", "aisbl", "sc", "scrl", "scs", "snc", "geie", "se",
    ];

    /// <summary>The distinct words of a text, folded, in their order. Everything but letters and digits separates words; "B.V." is one word.</summary>
    public static IReadOnlyList<string> Splitsen(string tekst)
    {
        var gevouwen = new StringBuilder(tekst.Length);
        foreach (var teken in Ascii.IsValid(tekst) ? tekst : Normaliseren(tekst))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                gevouwen.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : teken == '.' ? '.' : ' ');
            }
        }

        return [.. gevouwen.ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(MetPunten)
            .Select(woord => woord.Length <= Lengte ? woord : woord[..Lengte])
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words by which a name is found, or that a question asks for: those of <see cref="Splitsen"/> without legal forms, unless nothing else is left.</summary>
    public static IReadOnlyList<string> Zoekwoorden(string tekst)
    {
        var woorden = Splitsen(tekst);
        var rest = woorden.Where(woord => !Rechtsvormen.Contains(woord)).ToList();
        return rest.Count > 0 ? rest : woorden;
    }

    /// <summary>A number for a word, the same on every machine (FNV-1a, 64 bits).</summary>
    public static long Sleutel(ReadOnlySpan<char> woord)
    {
        var som = 14695981039346656037UL;
        foreach (var teken in woord)
        {
            som = (som ^ teken) * 1099511628211UL;
        }

        return unchecked((long)som);
    }

    /// <summary>The keys of a word and of what is left of it when one letter is dropped. Two words that differ by one typo have one in common.</summary>
    public static IReadOnlyCollection<long> Varianten(string woord)
    {
        var varianten = new List<long>(woord.Length + 1) { Sleutel(woord) };
        Span<char> rest = stackalloc char[Math.Max(0, woord.Length - 1)];
        for (var weg = 0; weg < woord.Length; weg++)
        {
            // Of two equal letters next to each other it does not matter which one is dropped.
            if (weg > 0 && woord[weg] == woord[weg - 1]) continue;
            woord.AsSpan(0, weg).CopyTo(rest);
            woord.AsSpan(weg + 1).CopyTo(rest[weg..]);
            varianten.Add(Sleutel(rest));
        }

        return varianten;
    }

    /// <summary>Whether two words differ by one letter that is added, dropped, replaced or swapped with the next one.</summary>
    public static bool IsTypfout(string getypt, string bedoeld)
    {
        var (kort, lang) = getypt.Length <= bedoeld.Length ? (getypt, bedoeld) : (bedoeld, getypt);
        if (lang.Length - kort.Length > 1 || kort == lang) return false;

        var gelijk = kort.AsSpan().CommonPrefixLength(lang);
        var restKort = kort.AsSpan(gelijk);
        var restLang = lang.AsSpan(gelijk);
        if (kort.Length != lang.Length) return restLang[1..].SequenceEqual(restKort);
        return restKort[1..].SequenceEqual(restLang[1..])
            || (restKort.Length > 1 && restKort[0] == restLang[1] && restKort[1] == restLang[0] && restKort[2..].SequenceEqual(restLang[2..]));
    }

    // "N.V." and "A.B.C." are written in many ways: their letters belong together. Other dots separate.
    private static string[] MetPunten(string stuk)
    {
        if (!stuk.Contains('.')) return [stuk];
        var delen = stuk.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return delen.Length > 1 && Array.TrueForAll(delen, deel => deel.Length == 1) ? [string.Concat(delen)] : delen;
    }

    // Lone surrogates and what is no character make Normalize throw, and strangers can type both.
    private static string Normaliseren(string tekst) =>
        string.Concat(tekst.EnumerateRunes().Where(teken => Rune.GetUnicodeCategory(teken) != UnicodeCategory.OtherNotAssigned)).Normalize(NormalizationForm.FormD);
}
