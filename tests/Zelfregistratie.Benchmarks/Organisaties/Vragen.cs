using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Benchmarks.Organisaties;

/// <summary>Makes questions from names, as people type them.</summary>
internal sealed class Vragen(Random toeval)
{
    public static readonly string[] Soorten = ["whole name", "words", "prefix", "typo"];

    /// <summary>A question of a kind; null when the name does not lend itself to it.</summary>
    public string? Maken(string soort, string naam)
    {
        var woorden = OrganisatieWoord.Zoekwoorden(naam);
        return soort switch
        {
            "whole name" => naam,
            "words" => woorden.Count < 2 ? null : string.Join(' ', woorden.OrderBy(_ => toeval.Next()).Take(2)),
            "prefix" => Afgebroken(woorden),
            _ => MetTypfout(woorden),
        };
    }

    private string? Afgebroken(IReadOnlyList<string> woorden) =>
        woorden[^1].Length < 4 ? null : string.Join(' ', woorden.SkipLast(1).Append(woorden[^1][..toeval.Next(3, woorden[^1].Length)]));

    private string? MetTypfout(IReadOnlyList<string> woorden)
    {
        var lang = woorden.Select((woord, plaats) => (woord, plaats)).Where(een => een.woord.Length >= 4).ToList();
        if (lang.Count == 0) return null;
        var (woord, plaats) = lang[toeval.Next(lang.Count)];
        return string.Join(' ', woorden.Select((een, hier) => hier == plaats ? Typfout(woord) : een));
    }

    private string Typfout(string woord)
    {
        var plaats = toeval.Next(woord.Length);
        var letter = (char)('a' + toeval.Next(26));
        return toeval.Next(4) switch
        {
            0 => woord.Remove(plaats, 1),
            1 => woord.Insert(plaats, letter.ToString()),
            2 => woord[..plaats] + letter + woord[(plaats + 1)..],
            _ => plaats + 1 < woord.Length ? woord[..plaats] + woord[plaats + 1] + woord[plaats] + woord[(plaats + 2)..] : woord.Remove(plaats, 1),
        };
    }
}
