namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>
/// How long requests waited for a decision, as counts by step: each hour is a step below two days, each day from then on. People read waiting
/// times no finer, and so a year of decisions is some hundred numbers, from which every percentile is exact.
/// </summary>
public sealed class Wachtverdeling
{
    private readonly SortedDictionary<int, int> stappen = [];

    /// <summary>From so many hours on, waiting is counted in days.</summary>
    public const int InDagenVanaf = 2 * UrenPerDag;

    private const int UrenPerDag = 24;

    /// <summary>How many requests were decided.</summary>
    public int Aantal { get; private set; }

    /// <summary>The step of a waiting time: hours, or whole days in hours.</summary>
    /// <param name="uren">Whole hours.</param>
    public static int Stap(int uren) => uren < InDagenVanaf ? uren : uren / UrenPerDag * UrenPerDag;

    /// <summary>Adds requests that waited as long.</summary>
    /// <param name="uren">Whole hours, or their <see cref="Stap"/>.</param>
    /// <param name="aantal">How many; at least 1.</param>
    public void Toevoegen(int uren, int aantal)
    {
        var stap = Stap(uren);
        stappen[stap] = stappen.GetValueOrDefault(stap) + aantal;
        Aantal += aantal;
    }

    /// <summary>Adds all that another one counted.</summary>
    public void Toevoegen(Wachtverdeling andere)
    {
        foreach (var (stap, aantal) in andere.stappen)
        {
            Toevoegen(stap, aantal);
        }
    }

    /// <summary>Within how many hours so many of a hundred were decided: the shortest waiting time that holds for at least that share.</summary>
    /// <param name="procent">1 to 100; 50 is the median.</param>
    /// <returns>A <see cref="Stap"/>; null when nothing was decided.</returns>
    public int? Percentiel(int procent)
    {
        // Rounded up, in whole numbers.
        var rang = ((long)Aantal * procent + 99) / 100;
        var tot = 0L;
        foreach (var (stap, aantal) in stappen)
        {
            tot += aantal;
            if (tot >= rang)
            {
                return stap;
            }
        }

        return null;
    }
}
