using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Marks a request that who answers for its doelgroep decides as well. It adds a decider and takes none away; there is at most one a request.</summary>
public sealed class Doorsturing
{
    /// <summary>Marks a request.</summary>
    public Doorsturing(Aanvraag aanvraag, Doorstuurreden waarom, DateTimeOffset nu)
    {
        Aanvraag = aanvraag;
        Doelgroep = aanvraag.Doelgroep;
        Waarom = waarom;
        Op = nu;
    }

    private Doorsturing()
    {
    }

    /// <summary>Key in the database: that of the request.</summary>
    public long AanvraagId { get; private set; }

    /// <summary>The request.</summary>
    public Aanvraag Aanvraag { get; private set; } = null!;

    /// <summary>The doelgroep of the request.</summary>
    public Doelgroep Doelgroep { get; private set; } = null!;

    /// <summary>Why.</summary>
    public Doorstuurreden Waarom { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset Op { get; private set; }
}
