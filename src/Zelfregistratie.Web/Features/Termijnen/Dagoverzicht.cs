using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>What happened in a period to the requests that somebody decides on.</summary>
/// <param name="van">When the period begins.</param>
/// <param name="tot">When it is over.</param>
internal sealed class Dagoverzicht(DateTimeOffset van, DateTimeOffset tot)
{
    /// <summary>When the period begins.</summary>
    public DateTimeOffset Van { get; } = van;

    /// <summary>To whom; null when there is nothing they decide on.</summary>
    public Beslissende? Aan { get; private set; }

    /// <summary>What came in; null for nothing.</summary>
    public Taaklijst? Binnengekomen { get; private set; }

    /// <summary>What colleagues decided; null for nothing.</summary>
    public Taaklijst? Beslist { get; private set; }

    /// <summary>How many requests are open.</summary>
    public int Open { get; private set; }

    /// <summary>Whether there is anything to tell.</summary>
    public bool HeeftNieuws => Binnengekomen is not null || Beslist is not null;

    public void Toevoegen(Aanvraag aanvraag, Beslissende als)
    {
        Aan ??= als;
        Open += aanvraag.IsOpen ? 1 : 0;
        if (InPeriode(aanvraag.IngediendOp)) (Binnengekomen ??= new Taaklijst(als)).Toevoegen(aanvraag, als);
        if (aanvraag.BeslistDoor is { } door && door.Id != als.PersoonId && InPeriode(aanvraag.AfgehandeldOp!.Value)) (Beslist ??= new Taaklijst(als)).Toevoegen(aanvraag, als);
    }

    private bool InPeriode(DateTimeOffset op) => Van <= op && op < tot;
}
