using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data.Logboek;

/// <summary>One fact of the logbook: who, when, what, on whom, why. Written in the same save as the change; never changed, and without national numbers.</summary>
public sealed class Logboekregel
{
    /// <summary>Longest <see cref="Onderwerp"/>.</summary>
    public const int OnderwerpLengte = 200;

    /// <summary>Longest <see cref="Toelichting"/>.</summary>
    public const int ToelichtingLengte = 2000;

    /// <summary>Records a fact.</summary>
    /// <param name="handeling">What happened.</param>
    /// <param name="op">When, in UTC.</param>
    /// <param name="door">Who did it; null for the portal itself or somebody unknown.</param>
    public Logboekregel(Handeling handeling, DateTimeOffset op, Persoon? door)
    {
        Handeling = handeling;
        Op = op;
        Door = door;
    }

    private Logboekregel()
    {
    }

    /// <summary>Key in the database; grows.</summary>
    public long Id { get; private set; }

    /// <summary>What happened.</summary>
    public Handeling Handeling { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>Who did it, if known.</summary>
    public Persoon? Door { get; private set; }

    /// <summary>Whom it was done to, if somebody.</summary>
    public Persoon? Over { get; init; }

    /// <summary>The organisation it concerns, if any.</summary>
    public Organisatie? Organisatie { get; init; }

    /// <summary>What it concerns: a reference, a code.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>Why, as it was given, or what exactly.</summary>
    public string? Toelichting { get; init; }
}
