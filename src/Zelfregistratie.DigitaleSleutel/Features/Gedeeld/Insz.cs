using System.Globalization;

namespace Zelfregistratie.DigitaleSleutel.Features.Gedeeld;

/// <summary>National numbers: eleven digits, of which the last two check the others.</summary>
internal static class Insz
{
    /// <summary>The eleven digits of what somebody typed with or without dots, dashes and spaces; null when it is not a national number.</summary>
    public static string? Lezen(string? getypt)
    {
        if (getypt is null || getypt.Length > 30) return null;
        var cijfers = string.Concat(getypt.Where(teken => !".- /".Contains(teken, StringComparison.Ordinal)));
        return cijfers.Length == 11 && cijfers.All(char.IsAsciiDigit) && Controle(cijfers) ? cijfers : null;
    }

    // Births from 2000 on put a 2 before the nine digits; the month may be any, since BIS numbers add 20 or 40 to it.
    private static bool Controle(string cijfers)
    {
        var negen = long.Parse(cijfers.AsSpan(0, 9), CultureInfo.InvariantCulture);
        var controle = long.Parse(cijfers.AsSpan(9), CultureInfo.InvariantCulture);
        return controle == 97 - negen % 97 || controle == 97 - (2_000_000_000 + negen) % 97;
    }
}
