using System.Globalization;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>Invents national numbers.</summary>
public static class Rijksregisternummer
{
    /// <summary>
    /// An invented national number with right check digits. Sequence numbers from 900 on belong to nobody: no day has so many births.
    /// </summary>
    public static string Verzinnen(DateOnly geboren, int volgnummer)
    {
        var negen = string.Create(CultureInfo.InvariantCulture, $"{geboren:yyMMdd}{volgnummer:000}");
        var getal = long.Parse((geboren.Year >= 2000 ? "2" : "") + negen, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{negen}{97 - (getal % 97):00}");
    }
}
