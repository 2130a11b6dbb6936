using System.Text;
using System.Text.RegularExpressions;
using MimeKit;
using Zelfregistratie.Demo.Gegevens;

namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>Looks for national numbers of the people of demo and tests, in any notation, in every file that the demo wrote.</summary>
internal static partial class Speurder
{
    /// <summary>Asserts that no file of a folder holds a number, and that there were files to look at.</summary>
    public static void NietsGevonden(string map)
    {
        var bestanden = Directory.EnumerateFiles(map, "*", SearchOption.AllDirectories).Where(bestand => !bestand.EndsWith(".lock", StringComparison.Ordinal)).ToList();
        Assert.Contains(bestanden, bestand => bestand.EndsWith(".db", StringComparison.Ordinal));
        Assert.Contains(bestanden, bestand => bestand.EndsWith(".log", StringComparison.Ordinal));
        var nummers = Nummers();
        var gevonden = bestanden.Where(bestand => Teksten(bestand).Any(tekst => Bevat(tekst, nummers))).Select(Path.GetFileName).ToList();
        Assert.True(gevonden.Count == 0, $"A national number stands in: {string.Join(", ", gevonden)}");
    }

    /// <summary>Whether a text holds one of the numbers, with or without punctuation.</summary>
    public static bool Bevat(string tekst, IReadOnlySet<string> nummers) =>
        ElfCijfers().Matches(tekst).Any(vondst => nummers.Contains(string.Concat(vondst.Groups["nummer"].Value.Where(char.IsAsciiDigit))));

    private static HashSet<string> Nummers() =>
    [
        .. Personenlijst.Alle.Select(persoon => persoon.Insz).OfType<string>(),
        .. Burger.Iedereen.Select(burger => burger.Insz),
    ];

    // Bytes as they are, wide characters, and mails with their encoding undone.
    private static IEnumerable<string> Teksten(string bestand)
    {
        using var stroom = new FileStream(bestand, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var geheugen = new MemoryStream();
        stroom.CopyTo(geheugen);
        yield return Encoding.Latin1.GetString(geheugen.ToArray());
        yield return Encoding.Latin1.GetString([.. geheugen.ToArray().Where(teken => teken != 0)]);
        if (bestand.EndsWith(".eml", StringComparison.Ordinal))
        {
            geheugen.Position = 0;
            var mail = MimeMessage.Load(geheugen);
            yield return $"{mail.Subject} {mail.To} {mail.TextBody} {mail.HtmlBody}";
        }
    }

    // A lookahead, so that every digit is tried as the first.
    [GeneratedRegex("""(?=(?<nummer>[0-9](?:[-./ ]?[0-9]){10}))""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 20_000)]
    private static partial Regex ElfCijfers();
}
