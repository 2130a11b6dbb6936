using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Zelfregistratie.Domain.Personen;

/// <summary>
/// National number (rijksregisternummer or BIS number): eleven digits, the last two a check over the first nine.
/// Births from 2000 on put a 2 before the nine. Month and day may be 00, and BIS numbers add 20 or 40 to the month,
/// so that no valid date is demanded.
/// </summary>
public sealed partial class Insz : IEquatable<Insz>
{
    private const int Lengte = 11;

    private Insz(string cijfers) => Cijfers = cijfers;

    /// <summary>The eleven digits, without punctuation. Confidential: never in logs, addresses or mails.</summary>
    public string Cijfers { get; }

    /// <summary>The part that may be shown, such as <c>93.05.18-•••.••</c>.</summary>
    public string Gemaskeerd => $"{Cijfers[..2]}.{Cijfers[2..4]}.{Cijfers[4..6]}-•••.••";

    /// <summary>The whole number in its usual notation, such as 93.05.18-223.61. Showing it is logged.</summary>
    public string Voluit => $"{Cijfers[..2]}.{Cijfers[2..4]}.{Cijfers[4..6]}-{Cijfers[6..9]}.{Cijfers[9..]}";

    /// <summary>Reads a number with or without dots, dashes and spaces.</summary>
    /// <returns>False when it is no national number or the check digits are wrong.</returns>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Insz? insz)
    {
        insz = null;
        if (tekst is null || tekst.Length > 20)
        {
            return false;
        }

        var cijfers = Leestekens.Weglaten(tekst);
        if (cijfers.Length != Lengte || !cijfers.All(char.IsAsciiDigit) || !ControleKlopt(cijfers))
        {
            return false;
        }

        insz = new Insz(cijfers);
        return true;
    }

    /// <summary>Reads a number that is known to be right.</summary>
    /// <exception cref="FormatException">It is no national number.</exception>
    public static Insz Lezen(string tekst) =>
        TryLezen(tekst, out var insz) ? insz : throw new FormatException("This is not a national number.");

    /// <summary>Whether somebody wrote a national number in a text, in any usual notation.</summary>
    public static bool KomtVoorIn(string? tekst) => Kandidaat().Matches(tekst ?? "").Any(treffer => TryLezen(treffer.Value, out _));

    /// <inheritdoc />
    public bool Equals(Insz? other) => other is not null && Cijfers == other.Cijfers;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Insz);

    /// <inheritdoc />
    public override int GetHashCode() => Cijfers.GetHashCode(StringComparison.Ordinal);

    /// <summary>Masked, so that a number written by accident says nothing.</summary>
    public override string ToString() => Gemaskeerd;

    private static bool ControleKlopt(string cijfers)
    {
        var negen = long.Parse(cijfers.AsSpan(0, 9), CultureInfo.InvariantCulture);
        var controle = long.Parse(cijfers.AsSpan(9), CultureInfo.InvariantCulture);
        return controle == 97 - (negen % 97) || controle == 97 - ((2_000_000_000 + negen) % 97);
    }

    [GeneratedRegex(@"(?<![0-9+])[0-9]{2}[. -]?[0-9]{2}[. -]?[0-9]{2}[. -]?[0-9]{3}[. -]?[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kandidaat();
}
