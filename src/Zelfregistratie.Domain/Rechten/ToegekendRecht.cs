using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Rechten;

/// <summary>A right that somebody has on a werkrelatie.</summary>
public sealed class ToegekendRecht
{
    private readonly List<Context> contexten = [];

    /// <summary>How many days before its end a right may be asked again for longer.</summary>
    public const int VerlengbaarInDagen = 60;

    internal ToegekendRecht(
        Werkrelatie werkrelatie, Gebruikersrecht recht, IEnumerable<Context> contexten, Geldigheid geldigheid, Aanvraag? aanvraag, Persoon? door)
    {
        Werkrelatie = werkrelatie;
        Gebruikersrecht = recht;
        this.contexten.AddRange(contexten);
        Begindatum = geldigheid.Begindatum;
        Einddatum = geldigheid.Einddatum;
        Aanvraag = aanvraag;
        ToegekendDoor = door;
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

    /// <summary>The person who granted it without a request, if somebody did.</summary>
    public Persoon? ToegekendDoor { get; private set; }

    /// <summary>Revokes it. It stops at the next request of who has it.</summary>
    public void Intrekken(DateTimeOffset nu) => IngetrokkenOp ??= nu;

    /// <summary>Whether it holds on a day.</summary>
    public bool IsGeldig(DateOnly dag) => IngetrokkenOp is null && new Geldigheid(Begindatum, Einddatum).Omvat(dag);

    /// <summary>Whether its holder may ask to extend it: it ends within <see cref="VerlengbaarInDagen"/> days, and is not over.</summary>
    public bool IsVerlengbaar(DateOnly vandaag) => IsNietVoorbij(vandaag) && Einddatum <= vandaag.AddDays(VerlengbaarInDagen);

    /// <summary>First day that its holder may ask to extend it; null when it has no end.</summary>
    public DateOnly? VerlengbaarVanaf => Einddatum?.AddDays(-VerlengbaarInDagen);

    /// <summary>Refuses to be extended too early or too late.</summary>
    /// <exception cref="VerlengenNietMogelijk">It has no end, ends later, or is over.</exception>
    /// <exception cref="LangerKanNiet">It holds as long already as the right and the werkrelatie allow.</exception>
    public void VerlengbaarZijn(DateOnly vandaag)
    {
        if (!IsVerlengbaar(vandaag))
        {
            throw new VerlengenNietMogelijk(this, IsNietVoorbij(vandaag));
        }

        if (LaatsteVerlenging(vandaag) <= Einddatum)
        {
            throw new LangerKanNiet(this);
        }
    }

    /// <summary>First day that its end may be moved to.</summary>
    public DateOnly VroegsteEinde(DateOnly vandaag) => Begindatum > vandaag ? Begindatum : vandaag;

    /// <summary>Last day that its end may be moved to today, by its maximum duration and its werkrelatie; null for no limit.</summary>
    public DateOnly? LaatsteVerlenging(DateOnly vandaag) => Gebruikersrecht.LaatsteEinddatum(VroegsteEinde(vandaag), Werkrelatie.Einddatum);

    internal void EindigenOp(DateOnly? einddatum) => Einddatum = einddatum;

    /// <summary>Whether it holds on a day or will hold later.</summary>
    public bool IsNietVoorbij(DateOnly vandaag) => IngetrokkenOp is null && (Einddatum is null || vandaag <= Einddatum);

    /// <summary>The grants that together cover a right with all of some contexts, and are not over; none when something is missing.</summary>
    /// <param name="heeft">What somebody has.</param>
    /// <param name="recht">The right.</param>
    /// <param name="gevraagd">The contexts; none for a right without, or for all that it is about.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    public static IReadOnlyList<ToegekendRecht> Dekkend(
        IEnumerable<ToegekendRecht> heeft, Gebruikersrecht recht, IReadOnlyCollection<Context> gevraagd, DateOnly vandaag)
    {
        var geldend = heeft.Where(een => een.Gebruikersrecht == recht && een.IsNietVoorbij(vandaag)).ToList();
        if (gevraagd.Count == 0)
        {
            return [.. geldend.Where(een => een.contexten.Count == 0).Take(1)];
        }

        var dekkend = geldend.Where(een => gevraagd.Any(een.contexten.Contains)).ToList();
        return gevraagd.All(context => dekkend.Exists(een => een.contexten.Contains(context))) ? dekkend : [];
    }
}
