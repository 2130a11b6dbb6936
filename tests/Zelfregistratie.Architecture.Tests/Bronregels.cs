using System.Text.RegularExpressions;

namespace Zelfregistratie.Architecture.Tests;

/// <summary>Rules about source text: each gives what breaks it, in words.</summary>
internal static partial class Bronregels
{
    private const int LangsteBestand = 300;

    private static readonly string[] Eigennamen = ["itsme", "MyGov.be", "KBO Public Search", "My Enterprise", "vlaamseombudsdienst.be"];

    /// <summary>The namespace of a file is its project and its folder.</summary>
    public static IEnumerable<string> NaamruimteIsMap(Bron bron)
    {
        var delen = bron.Pad.Split('/');
        var verwacht = string.Join('.', delen[1..^1]);
        var naamruimte = Naamruimte().Match(bron.Tekst);
        return naamruimte.Success && naamruimte.Groups["naam"].Value != verwacht
            ? [$"{bron.Pad}: {naamruimte.Groups["naam"].Value} is not {verwacht}"]
            : [];
    }

    /// <summary>Files stay small enough to read.</summary>
    public static IEnumerable<string> NietTeLang(Bron bron) =>
        bron.Tekst.Count(teken => teken == '\n') is var regels && regels > LangsteBestand ? [$"{bron.Pad}: {regels} lines"] : [];

    /// <summary>Time comes from <c>TimeProvider</c>.</summary>
    public static IEnumerable<string> GeenEigenKlok(Bron bron) =>
        EigenKlok().Matches(bron.Tekst).Select(treffer => $"{bron.Pad}: {treffer.Value}");

    /// <summary>The classes of the design system are written by tag helpers only.</summary>
    public static IEnumerable<string> GeenKlassenVanHetOntwerpsysteem(Bron bron) =>
        bron.Tekst.Contains("au-c-", StringComparison.Ordinal) || bron.Tekst.Contains("au-u-", StringComparison.Ordinal) ? [bron.Pad] : [];

    /// <summary>A view of a feature uses nothing of another feature: compiled views stand in no namespace of a feature.</summary>
    public static IEnumerable<string> ViewKentGeenAndereFeature(Bron bron) =>
        from Match treffer in AndereFeature().Matches(bron.Tekst)
        let ander = treffer.Groups["feature"].Value
        where ander != "Gedeeld" && ander != bron.Pad.Split('/')[3]
        select $"{bron.Pad}: {treffer.Value}";

    /// <summary>Text for users goes through the localizer: no words stand between tags.</summary>
    public static IEnumerable<string> TekstIsVertaalbaar(Bron bron) =>
        from Match treffer in TekstTussenTags().Matches(ZonderCode(bron.Tekst))
        let tekst = treffer.Groups["tekst"].Value.Trim()
        where TweeLetters().IsMatch(tekst) && !Eigennamen.Contains(tekst, StringComparer.Ordinal)
        select $"{bron.Pad}: {tekst}";

    private static string ZonderCode(string view) => Code().Replace(view, " ");

    [GeneratedRegex(@"^namespace (?<naam>[\w.]+);", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Naamruimte();

    [GeneratedRegex(@"(Features[./]|\.\./)(?<feature>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AndereFeature();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Utc)?(Now|Today)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EigenKlok();

    // Comments, blocks of code, statements and expressions are not text; what is left between two tags is.
    [GeneratedRegex(@"@\*.*?\*@|^@(inject|model|using|addTagHelper)[^\n]*|@\{.*?^\}|^\s*@?(else )?(if|foreach|for|switch|while) \([^\n]*$|^\s*@?(if|else|foreach|for|switch|case|default|break|using|model|inject|section|await)\b[^<\n]*$|@\((?>[^()]+|\((?<diep>)|\)(?<-diep>))*(?(diep)(?!))\)|@[\w.?!]+(\[(?>[^\[\]]+|\[(?<hoek>)|\](?<-hoek>))*(?(hoek)(?!))\]|\((?>[^()]+|\((?<haak>)|\)(?<-haak>))*(?(haak)(?!))\)|[.?!]*\w+)*", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Code();

    [GeneratedRegex(@">(?<tekst>[^<>{};=]+)<", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TekstTussenTags();

    [GeneratedRegex(@"\p{L}{2}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TweeLetters();
}
