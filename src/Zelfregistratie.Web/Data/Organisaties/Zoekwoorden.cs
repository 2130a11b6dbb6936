namespace Zelfregistratie.Web.Data.Organisaties;

internal static class Zoekwoorden
{
    /// <summary>The words that begin so: a range, so that the index serves it on every engine. Words hold letters and digits only, which sort before U+FFFF.</summary>
    public static IQueryable<Zoekwoord> MetBegin(this IQueryable<Zoekwoord> woorden, string begin)
    {
        var voorbij = begin + '\uffff';
        return woorden.Where(woord => string.Compare(woord.Woord, begin) >= 0 && string.Compare(woord.Woord, voorbij) < 0);
    }
}
