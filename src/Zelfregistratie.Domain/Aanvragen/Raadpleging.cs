using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Marks that an administrator opened a task, so that a colleague sees it and does not work double. It locks nothing.</summary>
public sealed class Raadpleging
{
    /// <summary>How long others see it.</summary>
    public static readonly TimeSpan Zichtbaar = TimeSpan.FromMinutes(30);

    /// <summary>How long opening it again changes nothing.</summary>
    public static readonly TimeSpan Tussentijd = TimeSpan.FromMinutes(5);

    /// <summary>Marks a task.</summary>
    public Raadpleging(Aanvraag aanvraag, Persoon persoon, DateTimeOffset nu)
    {
        Aanvraag = aanvraag;
        Persoon = persoon;
        Op = nu;
    }

    private Raadpleging()
    {
    }

    /// <summary>With <see cref="PersoonId"/> the key in the database.</summary>
    public long AanvraagId { get; private set; }

    /// <summary>With <see cref="AanvraagId"/> the key in the database.</summary>
    public long PersoonId { get; private set; }

    /// <summary>The request.</summary>
    public Aanvraag Aanvraag { get; private set; } = null!;

    /// <summary>Who opened it.</summary>
    public Persoon Persoon { get; private set; } = null!;

    /// <summary>When they last did.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Whether it was opened so shortly ago that opening it again changes nothing.</summary>
    public bool IsPas(DateTimeOffset nu) => nu - Op < Tussentijd;

    /// <summary>They opened it again.</summary>
    public void Opnieuw(DateTimeOffset nu) => Op = nu;
}
