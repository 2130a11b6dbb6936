namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>How large and how long. With few requests it only shows that it works.</summary>
/// <param name="Aanvragen">Requests in the database, at least <see cref="Klein"/>.</param>
/// <param name="Opwarming">How long each application is warmed up before each comparison.</param>
/// <param name="Ronde">How long one round of one application takes.</param>
/// <param name="Indieningen">Submits in a round of the portal.</param>
internal sealed record Schaal(int Aanvragen, TimeSpan Opwarming, TimeSpan Ronde, int Indieningen)
{
    /// <summary>Requests in the database for the first look at the task list.</summary>
    public const int Klein = 10_000;

    /// <summary>Organisations in the database.</summary>
    public const int Organisaties = 40_000;

    /// <summary>Rounds of each application, one after the other.</summary>
    public const int Rondes = 5;

    /// <summary>Clients that ask at the same time.</summary>
    public const int Klanten = 4;

    /// <summary>How often the start is measured.</summary>
    public const int Starts = 5;

    public static Schaal Voor(int aanvragen) => aanvragen >= 1_000_000
        ? new Schaal(aanvragen, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(6), 1000)
        : new Schaal(Math.Max(aanvragen, Klein), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(1), 40);
}
