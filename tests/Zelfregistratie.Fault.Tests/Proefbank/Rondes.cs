using System.Globalization;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>How often every fault comes, and when: chance decides, from a seed that is printed and may be given.</summary>
internal static class Rondes
{
    private static readonly int Zaad = Lezen("ZELFREGISTRATIE_ZAAD") ?? Environment.TickCount;
    private static readonly Random Kans = Beginnen();

    /// <summary>Rounds of every fault.</summary>
    public static int Aantal { get; } = Lezen("ZELFREGISTRATIE_RONDES") ?? 1;

    /// <summary>How long the database is away at least.</summary>
    public static TimeSpan Uitval => Aantal == 1 ? TimeSpan.FromSeconds(8) : TimeSpan.FromMinutes(1);

    /// <summary>A choice out of some.</summary>
    public static int Keuze(int uit)
    {
        lock (Kans)
        {
            return Kans.Next(uit);
        }
    }

    /// <summary>Waits until the moment of a fault, at most half a second.</summary>
    public static Task MomentAsync() => Task.Delay(Keuze(500));

    /// <summary>Writes a line to the log of the run.</summary>
    public static void Schrijven(string regel) => Console.WriteLine($"== {regel}");

    private static Random Beginnen()
    {
        Schrijven($"Seed {Zaad} (ZELFREGISTRATIE_ZAAD), {Lezen("ZELFREGISTRATIE_RONDES") ?? 1} rounds (ZELFREGISTRATIE_RONDES)");
        return new Random(Zaad);
    }

    private static int? Lezen(string naam) => int.TryParse(Environment.GetEnvironmentVariable(naam), CultureInfo.InvariantCulture, out var waarde) ? waarde : null;
}
