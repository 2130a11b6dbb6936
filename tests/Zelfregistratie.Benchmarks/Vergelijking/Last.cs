using System.Diagnostics;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Clients that each ask the next thing as soon as they have their answer.</summary>
internal static class Last
{
    /// <summary>Asks until there is nothing more to ask.</summary>
    /// <param name="klant">How.</param>
    /// <param name="volgende">The next request, or null; asked by several clients at once.</param>
    public static async Task<Ronde> DraaienAsync(HttpClient klant, Func<Verzoek?> volgende)
    {
        var begin = Stopwatch.GetTimestamp();
        var tijden = await Task.WhenAll(Enumerable.Range(0, Schaal.Klanten).Select(_ => Task.Run(() => VragenAsync(klant, volgende))));
        return new Ronde([.. tijden.SelectMany(een => een).Order()], Stopwatch.GetElapsedTime(begin));
    }

    /// <summary>Asks for some time.</summary>
    public static Task<Ronde> DraaienAsync(HttpClient klant, TimeSpan duur, Func<Verzoek> maken)
    {
        var begin = Stopwatch.GetTimestamp();
        return DraaienAsync(klant, () => Stopwatch.GetElapsedTime(begin) < duur ? maken() : null);
    }

    private static async Task<List<double>> VragenAsync(HttpClient klant, Func<Verzoek?> volgende)
    {
        var tijden = new List<double>();
        while (volgende() is { } verzoek)
        {
            var begin = Stopwatch.GetTimestamp();
            using var antwoord = await klant.SendAsync(verzoek.Bericht);
            var inhoud = await antwoord.Content.ReadAsByteArrayAsync();
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            verzoek.Controleren(antwoord, inhoud);
        }

        return tijden;
    }
}
