namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>The portal and the bare application at the same work, round after round, so that what drifts hits both.</summary>
/// <param name="Werk">What they do.</param>
/// <param name="Doel">The least that the portal should do of what the bare application does; null when there is no goal.</param>
/// <param name="Portaal">The rounds of the portal.</param>
/// <param name="Kaal">The rounds of the bare application, each right after that of the portal.</param>
internal sealed record Paar(string Werk, double? Doel, IReadOnlyList<Ronde> Portaal, IReadOnlyList<Ronde> Kaal)
{
    /// <summary>Median of the ratios of the rounds.</summary>
    public double Verhouding => Mediaan(Portaal.Zip(Kaal, (portaal, kaal) => portaal.PerSeconde / kaal.PerSeconde));

    /// <summary>Runs the rounds, one application after the other.</summary>
    public static async Task<Paar> MetenAsync(string werk, double? doel, Func<Task<Ronde>> portaal, Func<Task<Ronde>> kaal)
    {
        var (vanPortaal, vanKaal) = (new List<Ronde>(), new List<Ronde>());
        for (var ronde = 0; ronde < Schaal.Rondes; ronde++)
        {
            vanPortaal.Add(await portaal());
            vanKaal.Add(await kaal());
            Console.WriteLine($"  {werk}: portal {vanPortaal[^1].PerSeconde:F0}, bare {vanKaal[^1].PerSeconde:F0} a second");
        }

        return new Paar(werk, doel, vanPortaal, vanKaal);
    }

    /// <summary>The middle one.</summary>
    public static double Mediaan(IEnumerable<double> waarden)
    {
        var gesorteerd = waarden.Order().ToList();
        return gesorteerd[gesorteerd.Count / 2];
    }
}
