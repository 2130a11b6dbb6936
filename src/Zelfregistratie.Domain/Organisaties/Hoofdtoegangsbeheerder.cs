using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>Somebody who stands in the federal register BTB as the one who manages access for an organisation that is not a government.</summary>
public sealed class Hoofdtoegangsbeheerder
{
    /// <summary>Takes over a registration.</summary>
    public Hoofdtoegangsbeheerder(Persoon persoon, Organisatie organisatie, DateOnly begindatum, DateOnly? einddatum)
    {
        Persoon = persoon;
        Organisatie = organisatie;
        Bijwerken(begindatum, einddatum);
    }

    private Hoofdtoegangsbeheerder()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>Who.</summary>
    public Persoon Persoon { get; private set; } = null!;

    /// <summary>For which organisation, known by its KBO number.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>First day.</summary>
    public DateOnly Begindatum { get; private set; }

    /// <summary>Last day; null for no end.</summary>
    public DateOnly? Einddatum { get; private set; }

    /// <summary>Whether the registration holds on a day.</summary>
    public bool IsGeldig(DateOnly dag) => Begindatum <= dag && (Einddatum is null || dag <= Einddatum);

    /// <summary>Refuses when the registration does not hold.</summary>
    /// <exception cref="RegistratieGeldtNiet">It has lapsed, or has still to begin.</exception>
    public void Gelden(DateOnly dag)
    {
        if (!IsGeldig(dag))
        {
            throw new RegistratieGeldtNiet(new Geldigheid(Begindatum, Einddatum), isVoorbij: Einddatum < dag);
        }
    }

    /// <summary>Takes over what the register says now.</summary>
    /// <returns>False when nothing changed.</returns>
    public bool Bijwerken(DateOnly begindatum, DateOnly? einddatum)
    {
        var anders = (Begindatum, Einddatum) != (begindatum, einddatum);
        (Begindatum, Einddatum) = (begindatum, einddatum);
        return anders;
    }
}
