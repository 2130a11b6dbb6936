using System.Text;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Links;

/// <summary>One thing that is wrong with a link.</summary>
/// <param name="Parameter">Which parameter.</param>
/// <param name="Soort">What is wrong.</param>
/// <param name="Waarden">What it holds, fit to be shown: cut off, without invisible characters. Empty when it is missing.</param>
/// <param name="Doelgroep">The doelgroep of the link, when it is known: it says what was expected.</param>
public sealed record Linkprobleem(Linkparameter Parameter, LinkprobleemSoort Soort, IReadOnlyList<string> Waarden, Doelgroep? Doelgroep = null)
{
    /// <summary>Longest value that is shown whole.</summary>
    public const int Toonlengte = 60;

    internal const int MeesteWaarden = 3;

    /// <summary>Makes a value of a stranger fit to be shown: cut off, with a visible mark for what can't be seen.</summary>
    public static string Toonbaar(string waarde)
    {
        var schoon = new StringBuilder();
        foreach (var teken in waarde.EnumerateRunes().Take(Toonlengte))
        {
            schoon.Append(Rune.GetUnicodeCategory(teken) is var soort && IsZichtbaar(soort) ? teken.ToString() : Rune.ReplacementChar.ToString());
        }

        return waarde.EnumerateRunes().Skip(Toonlengte).Any() ? schoon.Append('…').ToString() : schoon.ToString();
    }

    // Format characters turn the direction of text around or hide it.
    private static bool IsZichtbaar(System.Globalization.UnicodeCategory soort) => soort is not (
        System.Globalization.UnicodeCategory.Control
        or System.Globalization.UnicodeCategory.Format
        or System.Globalization.UnicodeCategory.LineSeparator
        or System.Globalization.UnicodeCategory.ParagraphSeparator
        or System.Globalization.UnicodeCategory.PrivateUse
        or System.Globalization.UnicodeCategory.OtherNotAssigned);
}
