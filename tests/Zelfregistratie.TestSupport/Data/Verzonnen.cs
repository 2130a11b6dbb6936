using System.Globalization;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.TestSupport.Data;

/// <summary>Invented numbers that pass their checks, each once in a process.</summary>
public static class Verzonnen
{
    private static int volgnummer;

    /// <summary>The next number of a series without end.</summary>
    public static int Volgnummer() => Interlocked.Increment(ref volgnummer);

    /// <summary>A valid national number of somebody born in the twentieth century.</summary>
    public static Insz Insz()
    {
        var nummer = Volgnummer();
        var (jaar, maand, dag, reeks) = (40 + (nummer / 300_000 % 60), 1 + (nummer / 25_000 % 12), 1 + (nummer / 900 % 28), 1 + (nummer % 900));
        var negen = string.Create(CultureInfo.InvariantCulture, $"{jaar:00}{maand:00}{dag:00}{reeks:000}");
        var controle = 97 - (long.Parse(negen, CultureInfo.InvariantCulture) % 97);
        return Domain.Personen.Insz.Lezen(string.Create(CultureInfo.InvariantCulture, $"{negen}{controle:00}"));
    }

    /// <summary>A valid KBO number.</summary>
    public static string Kbo()
    {
        var acht = 7_000_000 + Volgnummer();
        return string.Create(CultureInfo.InvariantCulture, $"{acht:00000000}{97 - (acht % 97):00}");
    }

    /// <summary>A valid OVO code.</summary>
    public static string Ovo() => string.Create(CultureInfo.InvariantCulture, $"OVO{100_000 + Volgnummer():000000}");

    /// <summary>A valid instellingsnummer.</summary>
    public static string Instellingsnummer() => string.Create(CultureInfo.InvariantCulture, $"{100_000 + Volgnummer():000000}");
}
