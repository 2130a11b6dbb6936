using System.Diagnostics.CodeAnalysis;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Why somebody asks or decides: 10 to 1,000 characters, without control characters other than line ends.</summary>
public sealed record Reden
{
    /// <summary>Fewest characters, after trimming.</summary>
    public const int Minimum = 10;

    /// <summary>Most characters, after trimming.</summary>
    public const int Maximum = 1000;

    private Reden(string tekst) => Tekst = tekst;

    /// <summary>Trimmed, with line ends as <c>\n</c>.</summary>
    public string Tekst { get; }

    /// <summary>The text as it would be kept: trimmed, line ends as <c>\n</c>.</summary>
    public static string Opschonen(string? tekst) =>
        string.Concat((tekst ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(IsToegestaan)).Trim();

    /// <summary>Reads a reason.</summary>
    /// <returns>False when it is too short or too long.</returns>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Reden? reden)
    {
        var schoon = Opschonen(tekst);
        reden = schoon.Length is >= Minimum and <= Maximum ? new Reden(schoon) : null;
        return reden is not null;
    }

    /// <summary>Reads a reason that was checked before.</summary>
    /// <exception cref="FormatException">It is too short or too long.</exception>
    public static Reden Lezen(string? tekst) =>
        TryLezen(tekst, out var reden) ? reden : throw new FormatException("A reason has 10 to 1,000 characters.");

    /// <inheritdoc />
    public override string ToString() => Tekst;

    // Replaced runes come from lone surrogates, which no database keeps.
    private static bool IsToegestaan(System.Text.Rune teken) =>
        teken.Value == '\n' || (!System.Text.Rune.IsControl(teken) && teken != System.Text.Rune.ReplacementChar);
}
