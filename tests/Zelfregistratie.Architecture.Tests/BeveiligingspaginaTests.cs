using System.Text.RegularExpressions;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>A map of what holds the security is only worth something while its places exist: every path and every test that docs/security.md names is there.</summary>
public sealed partial class BeveiligingspaginaTests
{
    private static readonly string Pagina = File.ReadAllText(Path.Combine(Bronnen.Wortel, "docs", "security.md"));

    [Fact]
    public void Elk_pad_op_de_pagina_bestaat()
    {
        var paden = Genoemd(Pagina, Pad());

        Assert.NotEmpty(paden);
        Assert.All(paden, pad => Assert.True(Path.Exists(Path.Combine(Bronnen.Wortel, pad)), pad));
    }

    [Fact]
    public void Elke_test_op_de_pagina_bestaat()
    {
        var tests = Genoemd(Pagina, Test());

        Assert.NotEmpty(tests);
        Assert.Empty(Onbekend(tests, Bronnen.Lezen("tests", ".cs")));
    }

    [Fact]
    public void Een_verzonnen_pad_of_test_valt_op()
    {
        const string Regel = "| 1.1.1 | vraag | `src/Bestaat.Niet/Ergens.cs` | `VerzonnenTests`, `EchteTests.Verzonnen`, `EchteTests.Bestaat`, `AnderTests.Bestaat` |";
        Bron[] bronnen =
        [
            new("tests/EchteTests.cs", "public sealed class EchteTests\n{\n    public void Bestaat()\n    {\n    }\n}\n"),
            new("tests/AnderTests.cs", "public sealed class AnderTests\n{\n}\n"),
        ];

        Assert.Equal("src/Bestaat.Niet/Ergens.cs", Assert.Single(Genoemd(Regel, Pad())));
        Assert.Equal(["AnderTests.Bestaat", "EchteTests.Verzonnen", "VerzonnenTests"], Onbekend(Genoemd(Regel, Test()), bronnen).Order(StringComparer.Ordinal));
    }

    private static List<string> Genoemd(string tekst, Regex soort) =>
        [.. soort.Matches(tekst).Select(gevonden => gevonden.Groups["naam"].Value).Distinct(StringComparer.Ordinal)];

    // Classes in several folders share a name: the method must stand in a file of one of them.
    private static List<string> Onbekend(List<string> tests, IReadOnlyList<Bron> bronnen)
    {
        var klassen = bronnen
            .SelectMany(bron => Klasse().Matches(bron.Tekst).Select(klasse => (Naam: klasse.Groups["naam"].Value, bron.Tekst)))
            .ToLookup(klasse => klasse.Naam, klasse => klasse.Tekst, StringComparer.Ordinal);
        return [.. tests.Where(test => !Bestaat(test.Split('.'), klassen))];
    }

    private static bool Bestaat(string[] delen, ILookup<string, string> klassen) =>
        klassen[delen[0]].Any(tekst => delen.Length == 1 || tekst.Contains($" {delen[1]}(", StringComparison.Ordinal));

    [GeneratedRegex("`(?<naam>(src|tests|docs)/[^`\n]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pad();

    [GeneratedRegex(@"`(?<naam>\w+Tests(\.\w+)?)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Test();

    [GeneratedRegex(@"\bclass (?<naam>\w+Tests)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Klasse();
}
