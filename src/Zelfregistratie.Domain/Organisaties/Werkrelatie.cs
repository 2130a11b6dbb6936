using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The link between a person and an organisation, in a doelgroep. At most one that is not ended exists for the three.</summary>
public sealed class Werkrelatie
{
    private readonly List<ToegekendRecht> rechten = [];

    /// <summary>Sets up a werkrelatie.</summary>
    /// <exception cref="GeldigheidNietToegestaan">It ends before it begins.</exception>
    public Werkrelatie(Persoon persoon, Organisatie organisatie, Doelgroep doelgroep, WerkrelatieGegevens gegevens)
    {
        if (gegevens.Geldigheid.Einddatum < gegevens.Geldigheid.Begindatum)
        {
            throw new GeldigheidNietToegestaan(gegevens.Geldigheid.Begindatum, laatsteEinde: null);
        }

        Persoon = persoon;
        Organisatie = organisatie;
        Doelgroep = doelgroep;
        Gebruikerstype = gegevens.Gebruikerstype;
        Email = gegevens.Email;
        Telefoon = gegevens.Telefoon;
        Begindatum = gegevens.Geldigheid.Begindatum;
        Einddatum = gegevens.Geldigheid.Einddatum;
    }

    private Werkrelatie()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>Who.</summary>
    public Persoon Persoon { get; private set; } = null!;

    /// <summary>With whom.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>In which doelgroep.</summary>
    public Doelgroep Doelgroep { get; private set; } = null!;

    /// <summary>What the person is to the organisation.</summary>
    public Gebruikerstype Gebruikerstype { get; private set; }

    /// <summary>Where mails about it go; an administrator without one can't be reached.</summary>
    public string? Email { get; private set; }

    /// <summary>E.164, if known.</summary>
    public string? Telefoon { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly Begindatum { get; private set; }

    /// <summary>Last day; null for no end.</summary>
    public DateOnly? Einddatum { get; private set; }

    /// <summary>When it was ended, or was seen to be over; an ended one makes room for a new one.</summary>
    public DateTimeOffset? BeeindigdOp { get; private set; }

    /// <summary>The rights that stand on it, also those that are over.</summary>
    public IReadOnlyCollection<ToegekendRecht> Rechten => rechten;

    /// <summary>Whether it holds on a day or will hold later.</summary>
    public bool IsNietVoorbij(DateOnly vandaag) => BeeindigdOp is null && (Einddatum is null || vandaag <= Einddatum);

    /// <summary>Ends it, and with it its rights.</summary>
    public void Beeindigen(DateTimeOffset nu)
    {
        BeeindigdOp ??= nu;
        rechten.ForEach(recht => recht.Intrekken(nu));
    }

    /// <summary>Grants a right on this werkrelatie.</summary>
    /// <param name="recht">What is granted.</param>
    /// <param name="contexten">What it is narrowed to.</param>
    /// <param name="geldigheid">From when to when, within the werkrelatie and the maximum duration of the right.</param>
    /// <param name="aanvraag">The request it comes from, if any.</param>
    /// <exception cref="GeldigheidNietToegestaan">The validity does not fit.</exception>
    public ToegekendRecht Toekennen(Gebruikersrecht recht, IReadOnlyCollection<Context> contexten, Geldigheid geldigheid, Aanvraag? aanvraag = null)
    {
        var laatste = recht.LaatsteEinddatum(geldigheid.Begindatum, Einddatum);
        var teLang = laatste is not null && (geldigheid.Einddatum is null || geldigheid.Einddatum > laatste);
        if (geldigheid.Begindatum < Begindatum || geldigheid.Einddatum < geldigheid.Begindatum || laatste < geldigheid.Begindatum || teLang)
        {
            throw new GeldigheidNietToegestaan(Begindatum, laatste);
        }

        var toegekend = new ToegekendRecht(this, recht, contexten, geldigheid, aanvraag);
        rechten.Add(toegekend);
        return toegekend;
    }
}
