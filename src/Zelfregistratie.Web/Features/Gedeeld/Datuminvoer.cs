using System.Globalization;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Dates as people type them: 31/12/2026, 31-12-2026 or 31.12.2026, and as a browser sends them: 2026-12-31.</summary>
internal static class Datuminvoer
{
    private static readonly string[] Notaties = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>Reads a date; null for no input.</summary>
    /// <returns>False when it is no date.</returns>
    public static bool TryLezen(string? tekst, out DateOnly? datum)
    {
        datum = null;
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return true;
        }

        var gelezen = DateOnly.TryParseExact(tekst.Trim(), Notaties, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag);
        datum = gelezen ? dag : null;
        return gelezen;
    }

    /// <summary>Reads a date that was checked before; null for no input.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static DateOnly? Lezen(string? tekst) => TryLezen(tekst, out var datum) ? datum : throw new FormatException("This is not a date.");
}
