using Microsoft.EntityFrameworkCore;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>The words of an organisation next to each other in its row, a space around each: whether it has a word, or one that begins so, is seen without another index.</summary>
internal static class Woordentekst
{
    /// <summary>Its column.</summary>
    public const string Kolom = "Woordentekst";

    /// <summary>Longest text; words behind it only count as the first word of a search.</summary>
    public const int Lengte = 2400;

    /// <summary>The text of these words.</summary>
    public static string Van(IEnumerable<string> woorden)
    {
        var tekst = $" {string.Join(' ', woorden)} ";
        return tekst.Length <= Lengte ? tekst : tekst[..Lengte];
    }

    /// <summary>What stands in the texts of organisations with a word, or with one that begins so.</summary>
    public static string Stuk(string woord, bool isBegin) => isBegin ? $" {woord}" : $" {woord} ";

    /// <summary>Those with one of these pieces in their text.</summary>
    public static IQueryable<Zoekverwijzing> MetEenVan(this IQueryable<Zoekverwijzing> verwijzingen, IReadOnlyList<string> stukken)
    {
        // A place rather than LIKE: PostgreSQL believes that a pattern leaves nothing over, and then reads the whole table first.
        var stuk = stukken[0];
        return stukken.Count == 1
            ? verwijzingen.Where(een => EF.Property<string>(een.Organisatie, Kolom).IndexOf(stuk) > -1)
            : verwijzingen.Where(een => stukken.Any(dit => EF.Property<string>(een.Organisatie, Kolom).IndexOf(dit) > -1));
    }
}
