using System.Globalization;
using System.Text;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>A word of the name of an organisation, folded (no accents, lower-case), for searching by prefix.</summary>
public sealed class OrganisatieWoord
{
    /// <summary>Longer words are cut off; so are the words of a question.</summary>
    public const int Lengte = 40;

    private OrganisatieWoord(string woord) => Woord = woord;

    /// <summary>The organisation that has the word in its name.</summary>
    public long OrganisatieId { get; private set; }

    /// <summary>Lower-case letters and digits without accents, at most 40.</summary>
    public string Woord { get; private set; }

    /// <summary>The distinct words of a name or a question, folded. Everything but letters and digits separates words.</summary>
    public static IReadOnlyList<string> Splitsen(string tekst)
    {
        var gevouwen = new StringBuilder(tekst.Length);
        foreach (var teken in Normaliseren(tekst))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)
            {
                gevouwen.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
            }
        }

        return [.. gevouwen.ToString()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(woord => woord.Length <= Lengte ? woord : woord[..Lengte])
            .Distinct(StringComparer.Ordinal)];
    }

    internal static IEnumerable<OrganisatieWoord> Van(string naam) => Splitsen(naam).Select(woord => new OrganisatieWoord(woord));

    // Lone surrogates and what is no character make Normalize throw, and strangers can type both.
    private static string Normaliseren(string tekst) =>
        string.Concat(tekst.EnumerateRunes().Where(teken => Rune.GetUnicodeCategory(teken) != UnicodeCategory.OtherNotAssigned)).Normalize(NormalizationForm.FormD);
}
