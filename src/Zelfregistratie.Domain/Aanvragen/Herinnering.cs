namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Marks that the administrators were reminded of a request.</summary>
public sealed class Herinnering
{
    /// <summary>Marks a request.</summary>
    /// <param name="aanvraag">The request.</param>
    /// <param name="nummer">1 for the first reminder, 2 for the second, and so on.</param>
    /// <param name="nu">When.</param>
    public Herinnering(Aanvraag aanvraag, int nummer, DateTimeOffset nu)
    {
        Aanvraag = aanvraag;
        Nummer = nummer;
        Op = nu;
        Dag = BrusselseTijd.Datum(nu);
    }

    private Herinnering()
    {
    }

    /// <summary>With <see cref="Nummer"/> the key in the database.</summary>
    public long AanvraagId { get; private set; }

    /// <summary>The request.</summary>
    public Aanvraag Aanvraag { get; private set; } = null!;

    /// <summary>1 for the first reminder, 2 for the second, and so on.</summary>
    public int Nummer { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }

    /// <summary>The day of it in Brussels: all reminders of a day go in one mail.</summary>
    public DateOnly Dag { get; private set; }
}
