using System.Text.RegularExpressions;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>The tree of folders that a page of the documentation shows.</summary>
internal static partial class Boomtekening
{
    /// <summary>The folders in the first block of a page that begins with <c>src/</c>: two spaces a level, a slash after each name.</summary>
    /// <exception cref="InvalidOperationException">The page shows no tree.</exception>
    public static IReadOnlyList<string> Lezen(string pagina)
    {
        var blok = Blok().Match(pagina);
        if (!blok.Success)
        {
            throw new InvalidOperationException("The page shows no tree.");
        }

        var mappen = new List<string>();
        var boven = new List<string>();
        foreach (Match regel in Map().Matches(blok.Value))
        {
            var diepte = regel.Groups["wit"].Length / 2;
            boven.RemoveRange(diepte, boven.Count - diepte);
            boven.Add(regel.Groups["naam"].Value);
            mappen.Add(string.Join('/', boven));
        }

        return mappen;
    }

    [GeneratedRegex(@"^```\r?\n(?=src/)(?s:.*?)^```", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blok();

    [GeneratedRegex(@"^(?<wit> *)(?<naam>[\w.]+)/", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Map();
}
