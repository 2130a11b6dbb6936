using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek.Zegels;

/// <summary>What tells one seal from another outside the database: <c>12:</c> and its value in hexadecimal.</summary>
/// <param name="Nummer">Number of the seal.</param>
/// <param name="Waarde">Its value: 64 hexadecimal characters, lower-case.</param>
internal sealed record Zegelmerk(long Nummer, string Waarde)
{
    /// <summary>The mark of a seal.</summary>
    public static Zegelmerk Van(long nummer, byte[] waarde) => new(nummer, Convert.ToHexStringLower(waarde));

    /// <summary>Reads a mark, or a line of a file that begins with one.</summary>
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Zegelmerk? merk)
    {
        merk = null;
        var delen = (tekst ?? "").Trim().Split(' ')[0].Split(':');
        if (delen.Length != 2 || !long.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return false;
        if (nummer == 0 || delen[1].Length != 2 * Logboekzegel.Lengte || !delen[1].All(char.IsAsciiHexDigit)) return false;

        merk = new Zegelmerk(nummer, delen[1].ToLowerInvariant());
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nummer}:{Waarde}");
}
