using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Mail;

/// <summary>Makes what people typed harmless in headers and bodies of mails, the same way for HTML and for text.</summary>
internal static partial class SchoneTekst
{
    private const string InPlaatsVanInsz = "•••";

    /// <summary>Text with plain line ends and without control characters, marks that turn the direction of reading, and national numbers.</summary>
    public static string Regels(string tekst)
    {
        var eenvormig = new StringBuilder(tekst)
            .Replace("\r\n", "\n").Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n')
            .Replace('\t', ' ').ToString();
        var leesbaar = new StringBuilder(eenvormig.Length);
        foreach (var teken in eenvormig.EnumerateRunes())
        {
            if (teken.Value == '\n' || IsLeesbaar(teken))
            {
                leesbaar.Append(teken);
            }
        }

        return MogelijkInsz().Replace(leesbaar.ToString(), ZonderInsz).Trim();
    }

    /// <summary>The same on one line, for a subject or a name.</summary>
    public static string EenRegel(string tekst) => Witruimte().Replace(Regels(tekst), " ");

    // Joiners (in emoji, in some scripts) are formatting too, and harmless.
    private static bool IsLeesbaar(Rune teken) => Rune.GetUnicodeCategory(teken) switch
    {
        UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        UnicodeCategory.Format => teken.Value is 0x200C or 0x200D,
        _ => true,
    };

    private static string ZonderInsz(Match match) => Insz.TryLezen(match.Value, out _) ? InPlaatsVanInsz : match.Value;

    // After a plus sign it is a phone number.
    [GeneratedRegex(@"(?<![0-9+])[0-9](?:[ .\-/\u00A0\u202F]{0,3}[0-9]){10}(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex MogelijkInsz();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Witruimte();
}
