using System.Globalization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>How values of the catalogue stand in forms and files.</summary>
internal static class Cataloguswoorden
{
    public const string Ja = "ja";
    public const string Nee = "nee";

    /// <summary>The kinds of codes, by the word for each.</summary>
    public static readonly IReadOnlyDictionary<string, Codesoort> Codesoorten = new Dictionary<string, Codesoort>(StringComparer.OrdinalIgnoreCase)
    {
        ["kbo"] = Codesoort.Kbo,
        ["ovo"] = Codesoort.Ovo,
        ["vcode"] = Codesoort.VCode,
        ["instellingsnummer"] = Codesoort.Instellingsnummer,
    };

    /// <summary>How a first administrator comes to be, by the word for it.</summary>
    public static readonly IReadOnlyDictionary<string, Aanstelling> Aanstellingen = new Dictionary<string, Aanstelling>(StringComparer.OrdinalIgnoreCase)
    {
        ["geen"] = Aanstelling.Geen,
        ["formulier"] = Aanstelling.Formulier,
        ["btb"] = Aanstelling.Btb,
    };

    /// <summary>Who decides, by the word for it.</summary>
    public static readonly IReadOnlyDictionary<string, Beslisser> Beslissers = new Dictionary<string, Beslisser>(StringComparer.OrdinalIgnoreCase)
    {
        ["lokaleBeheerder"] = Beslisser.LokaleBeheerder,
        ["doelgroepverantwoordelijke"] = Beslisser.Doelgroepverantwoordelijke,
    };

    /// <summary>The word for a value.</summary>
    public static string Woord<T>(this IReadOnlyDictionary<string, T> woorden, T waarde) => woorden.First(paar => Equals(paar.Value, waarde)).Key;

    /// <summary>The words for the kinds of codes in a combination.</summary>
    public static List<string> Woorden(Codesoort soorten) => [.. Codesoorten.Where(paar => soorten.HasFlag(paar.Value)).Select(paar => paar.Key)];

    /// <summary>A combination of kinds of codes; words that are none are skipped.</summary>
    public static Codesoort Samen(IEnumerable<string?> woorden) =>
        woorden.Aggregate(Codesoort.Geen, (samen, woord) => samen | (Codesoorten.TryGetValue(woord ?? "", out var soort) ? soort : Codesoort.Geen));

    /// <summary>On one line, without what no database keeps and without marks that turn text around.</summary>
    public static string Schoon(string? tekst) => Reden.Opschonen(string.Concat(Reden.Opschonen(tekst)
        .Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.Format))).ReplaceLineEndings(" ");

    /// <summary>A code as it is kept.</summary>
    public static string Code(string? tekst) => Schoon(tekst).ToUpperInvariant();

    /// <summary>The codes in a text or in some texts, with commas or white space between them.</summary>
    public static List<string> Codes(params IEnumerable<string?> teksten) =>
    [
        .. teksten.SelectMany(tekst => Reden.Opschonen(tekst).Split([' ', ',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(Code).Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    public static string JaNee(bool waarde) => waarde ? Ja : Nee;

    /// <summary>A list as it stands in a cell.</summary>
    public static string Lijst(IEnumerable<string> waarden) => string.Join(", ", waarden);
}
