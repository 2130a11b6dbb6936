using CsCheck;

namespace Zelfregistratie.TestSupport;

/// <summary>What a stranger may send: generated, not listed. The property to hold: a clear refusal, nothing written, never a 5xx.</summary>
public static class Vijandig
{
    private static readonly Gen<string> Bekend = Gen.OneOf<string>(
        "", " ", "\t", "0", "-1", "null", "true", "45", "EA", "0428364866", "BE 0428.364.866", "OVO002949", "V0012345", "2147483648", "NaN", "1e309",
        "' OR 1=1 --", "\"; DROP TABLE \"Personen\"; --", "%' ESCAPE '", "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "{{7*7}}", "${7*7}", "{0}", "{0:D99999}", "%s%n%x",
        "../../etc/passwd", "..\\..\\web.config", "file:///etc/passwd", "//elders.example", "javascript:alert(1)", "a\r\nSet-Cookie: x=y", "a\nBcc: ander@elders.example", "=HYPERLINK(\"http://elders.example\")",
        "\0", "\u0000abc", "\u202Etxt.exe", "\u200B\u200B", "\uFEFF", "e\u0301\u0301\u0301", "\uD83D\uDE00", "\uD83D", "\uDE00x", "\uFFFE\uFFFF", "ﬃ", "İi", "ẞß", "𝒜𝒷", "٠١٢٣", "93051822361", "%00", "%2e%2e%2f", "+", "&", "=", "#", ";", "%", "%zz");

    private static readonly Gen<string> Lang = Gen.Select(Gen.OneOf<string>("a", "é", "😀", " ", "0", "\n", "<", "%", "\u0301"), Gen.Int[1, 4000], (stuk, keer) => string.Concat(Enumerable.Repeat(stuk, keer)));

    private static readonly Gen<string> Willekeurig = Gen.String[Gen.Char, 0, 60];

    private static readonly Gen<string> Stuurtekens = Gen.String[Gen.Char['\u0000', '\u001F'], 1, 10];

    private static readonly Gen<string> HalveTekens = Gen.String[Gen.Char['\uD800', '\uDFFF'], 1, 5];

    private static readonly Gen<string> AndereRichting = Gen.String[Gen.Char['\u2000', '\u206F'], 1, 10];

    /// <summary>Text: what attackers type, controls, halves of characters, other directions, very long, or anything.</summary>
    public static Gen<string> Tekst { get; } = Gen.Frequency<string>((6, Bekend), (1, Lang), (3, Willekeurig), (1, Stuurtekens), (1, HalveTekens), (1, AndereRichting), (2, Gen.Select(Bekend, Willekeurig, Bekend, (a, b, c) => a + b + c)));

    /// <summary>A query string, with the question mark: the parameters of links in any case, with any values, more than once, empty pairs, half escaped, or anything at all.</summary>
    public static Gen<string> Query { get; } = Gen.Frequency<string>((8, Paren()), (2, Tekst.Select(tekst => "?" + Ontsnapt(tekst))), (1, Gen.Const("")));

    /// <summary>Values for the fields of a form, by name: any of them left out, twice, or hostile.</summary>
    public static Gen<List<KeyValuePair<string, string>>> Velden(params string[] namen) =>
        Gen.Select(Gen.Frequency<string>((9, Gen.OneOf<string>(namen)), (1, Tekst)), Tekst, KeyValuePair.Create).List[0, namen.Length + 3];

    /// <summary>As it can stand in an address: halves of characters can't travel, everything else is escaped.</summary>
    public static string Ontsnapt(string tekst) => Uri.EscapeDataString(string.Concat(tekst.EnumerateRunes()));

    private static Gen<string> Paren()
    {
        var naam = Gen.Frequency<string>(
            (8, Gen.OneOf<string>("dg", "an", "ec", "ctx", "oc", "DG", "An", "eC", "CTX", "oC", "organisatie", "zoek", "concept", "keuze")),
            (1, Tekst.Select(Ontsnapt)));
        var waarde = Gen.Frequency<string>(
            (3, Gen.OneOf<string>("EA", "GID", "BUR", "45", "0428364866", "0248211419", "BUUR", "BUUR-RECHT", "BUUR-CONTEXT", "LOKALE-BEHEERDER", "GEBRUIKERSBEHEER", "DG:EA")),
            (5, Tekst.Select(Ontsnapt)),
            (1, Gen.OneOf<string>("%", "%zz", "%C3", "%E2%82", "%ED%A0%80", "%00", "%u0041", "+", "a+b")));
        var paar = Gen.Frequency<string>((8, Gen.Select(naam, waarde, (een, twee) => $"{een}={twee}")), (1, naam), (1, Gen.OneOf<string>("", "=", "&", "=x", "?")));
        return paar.List[0, 9].Select(paren => "?" + string.Join('&', paren));
    }
}
