using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Rechten;

/// <summary>A right that somebody has on a werkrelatie.</summary>
public sealed class ToegekendRecht
{
    private readonly List<Context> contexten = [];

    internal ToegekendRecht(Werkrelatie werkrelatie, Gebruikersrecht recht, IEnumerable<Context> contexten, Geldigheid geldigheid, Aanvraag? aanvraag)
    {
        Werkrelatie = werkrelatie;
        Gebruikersrecht = recht;
        this.contexten.AddRange(contexten);
        Begindatum = geldigheid.Begindatum;
        Einddatum = geldigheid.Einddatum;
        Aanvraag = aanvraag;
    }

    private ToegekendRecht()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>The werkrelatie it stands on.</summary>
    public Werkrelatie Werkrelatie { get; private set; } = null!;

    /// <summary>What was granted.</summary>
    public Gebruikersrecht Gebruikersrecht { get; private set; } = null!;

    /// <summary>What it is narrowed to; empty for a right without contexts.</summary>
    public IReadOnlyCollection<Context> Contexten => contexten;

    /// <summary>First day.</summary>
    public DateOnly Begindatum { get; private set; }

    /// <summary>Last day; null for no end.</summary>
    public DateOnly? Einddatum { get; private set; }

    /// <summary>When it was revoked, if it was; wins over the dates.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    /// <summary>The request it came from, if it came from one.</summary>
    public Aanvraag? Aanvraag { get; private set; }

    /// <summary>Revokes it. It stops at the next request of who has it.</summary>
    public void Intrekken(DateTimeOffset nu) => IngetrokkenOp ??= nu;

    /// <summary>Whether it holds on a day or will hold later.</summary>
    public bool IsNietVoorbij(DateOnly vandaag) => IngetrokkenOp is null && (Einddatum is null || vandaag <= Einddatum);

    /// <summary>Whether it covers a right with all of some contexts.</summary>
    public bool Dekt(Gebruikersrecht recht, IReadOnlyCollection<Context> gevraagd) =>
        Gebruikersrecht == recht && gevraagd.All(contexten.Contains) && (gevraagd.Count > 0 || contexten.Count == 0);
}
