using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The link between a person and an organisation, in a doelgroep. At most one that is not ended exists for the three.</summary>
public sealed partial class Werkrelatie
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

    /// <summary>Concurrency token; changes with the werkrelatie and with every right on it.</summary>
    public int Versie { get; private set; }

    /// <summary>The rights that stand on it, also those that are over.</summary>
    public IReadOnlyCollection<ToegekendRecht> Rechten => rechten;

    /// <summary>Whether it holds on a day or will hold later.</summary>
    public bool IsNietVoorbij(DateOnly vandaag) => BeeindigdOp is null && (Einddatum is null || vandaag <= Einddatum);

    /// <summary>The roles that stand on it and are not over.</summary>
    public IEnumerable<ToegekendRecht> Rollen(DateOnly vandaag) =>
        rechten.Where(recht => recht.Gebruikersrecht.Rol != Rol.Geen && recht.IsNietVoorbij(vandaag));

    /// <summary>Ends it because its last day has passed, to make room for a new one.</summary>
    public void Beeindigen(DateTimeOffset nu)
    {
        BeeindigdOp ??= nu;
        rechten.ForEach(recht => recht.Intrekken(nu));
        Versie++;
    }

    /// <summary>Ends it before its time, and with it its rights and roles.</summary>
    /// <param name="door">Who does so; not whose it is.</param>
    /// <param name="rollenVanDoor">The roles of <paramref name="door"/> in this organisation.</param>
    /// <param name="bezetting">Who else administers the organisation; only looked at when a role stands on it.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="WerkrelatieIsVoorbij">It is over already.</exception>
    /// <exception cref="WerkrelatieDraagtRol">It carries a role that they may not take away.</exception>
    /// <exception cref="LaatsteBeheerder">It carries the role of the last reachable administrator, and requests wait.</exception>
    public void Beeindigen(Persoon door, IReadOnlySet<Rol> rollenVanDoor, Beheerdersbezetting bezetting, DateTimeOffset nu)
    {
        VanIemandAnders(door);
        NietVoorbijZijn(BrusselseTijd.Datum(nu));
        var rollen = Rollen(BrusselseTijd.Datum(nu)).Select(recht => recht.Gebruikersrecht.Rol).ToList();
        foreach (var rol in rollen.Where(rol => !Rolbeheer.MagMeeBeeindigen(rollenVanDoor, rol)))
        {
            throw new WerkrelatieDraagtRol(rol);
        }

        if (rollen.Count > 0)
        {
            Organisatie.BeheerderLatenGaan(bezetting);
        }

        Beeindigen(nu);
    }

    /// <summary>Grants a right on this werkrelatie, as a request asked.</summary>
    /// <param name="recht">What is granted.</param>
    /// <param name="contexten">What it is narrowed to.</param>
    /// <param name="geldigheid">From when to when, within the werkrelatie and the maximum duration of the right.</param>
    /// <param name="aanvraag">The request it comes from, if any.</param>
    /// <exception cref="GeldigheidNietToegestaan">The validity does not fit.</exception>
    public ToegekendRecht Toekennen(Gebruikersrecht recht, IReadOnlyCollection<Context> contexten, Geldigheid geldigheid, Aanvraag? aanvraag = null) =>
        Toevoegen(recht, contexten, geldigheid, aanvraag, door: null);

    /// <summary>Grants a right that nobody asked.</summary>
    /// <param name="door">The administrator; not whose werkrelatie it is.</param>
    /// <param name="recht">What is granted; not a role.</param>
    /// <param name="contexten">What it is narrowed to.</param>
    /// <param name="geldigheid">From when to when, within the werkrelatie and the maximum duration of the right.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="WerkrelatieIsVoorbij">The werkrelatie is over.</exception>
    /// <exception cref="RolNietToegestaan">It is a role.</exception>
    /// <exception cref="RechtBeslistDoelgroep">Who answers for the doelgroep decides on it.</exception>
    /// <exception cref="RechtPastNiet">It is retired, or does not exist in the doelgroep or with these contexts.</exception>
    /// <exception cref="RechtAlToegekend">The person has it with all these contexts.</exception>
    /// <exception cref="GeldigheidNietToegestaan">The validity does not fit.</exception>
    public ToegekendRecht Toekennen(Persoon door, Gebruikersrecht recht, IReadOnlyCollection<Context> contexten, Geldigheid geldigheid, DateOnly vandaag)
    {
        ToekenbaarZijn(door, recht, vandaag);
        if (!recht.IsTeGebruiken(Doelgroep, contexten))
        {
            throw new RechtPastNiet(recht);
        }

        NietDekken(recht, contexten, vandaag);
        return Toevoegen(recht, contexten, geldigheid, aanvraag: null, door);
    }

    /// <summary>Refuses a right that can't be granted here, whatever the contexts and the dates.</summary>
    /// <inheritdoc cref="Toekennen(Persoon, Gebruikersrecht, IReadOnlyCollection{Context}, Geldigheid, DateOnly)" path="/exception"/>
    public void ToekenbaarZijn(Persoon door, Gebruikersrecht recht, DateOnly vandaag)
    {
        VanIemandAnders(door);
        NietVoorbijZijn(vandaag);
        Organisatie.InGebruikZijn();
        GeenRolZijn(recht);
        VanLokaleBeheerderZijn(recht);
        if (!recht.IsInGebruik(Doelgroep))
        {
            throw new RechtPastNiet(recht);
        }

        if (recht.Contexten.Count == 0 || recht.ContextVerplicht)
        {
            NietDekken(recht, [.. recht.Contexten.Where(context => context.BuitenGebruikSinds is null)], vandaag);
        }
    }

    /// <summary>Moves the end of a right, earlier or later.</summary>
    /// <param name="door">The administrator; not whose werkrelatie it is.</param>
    /// <param name="recht">A right of this werkrelatie that is not over and not a role.</param>
    /// <param name="einddatum">New last day, not before today; null for no end.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="WerkrelatieIsVoorbij">The werkrelatie is over.</exception>
    /// <exception cref="RolNietToegestaan">It is a role.</exception>
    /// <exception cref="RechtIsVoorbij">It is over.</exception>
    /// <exception cref="RechtBeslistDoelgroep">It would hold longer, and who answers for the doelgroep decides on it.</exception>
    /// <exception cref="OrganisatieBuitenGebruik">It would hold longer, and the organisation is retired.</exception>
    /// <exception cref="RechtPastNiet">It would hold longer, and is retired.</exception>
    /// <exception cref="GeldigheidNietToegestaan">Before today, before it begins, or after what the right and the werkrelatie allow.</exception>
    public void EindeVerleggen(Persoon door, ToegekendRecht recht, DateOnly? einddatum, DateOnly vandaag)
    {
        WijzigbaarZijn(door, recht, vandaag);
        if (recht.Einddatum is { } einde && (einddatum is null || einddatum > einde))
        {
            Organisatie.InGebruikZijn();
            VanLokaleBeheerderZijn(recht.Gebruikersrecht);
            if (recht.Gebruikersrecht.IsBuitenGebruik)
            {
                throw new RechtPastNiet(recht.Gebruikersrecht);
            }
        }

        Verlengen(recht, einddatum, vandaag);
    }

    /// <summary>Moves the end of a right, as a request asked.</summary>
    /// <exception cref="GeldigheidNietToegestaan">Before today, before it begins, or after what the right and the werkrelatie allow.</exception>
    public void Verlengen(ToegekendRecht recht, DateOnly? einddatum, DateOnly vandaag)
    {
        var vroegste = recht.VroegsteEinde(vandaag);
        var laatste = recht.Gebruikersrecht.LaatsteEinddatum(vroegste, Einddatum);
        if (!recht.IsNietVoorbij(vandaag) || einddatum < vroegste || (laatste is not null && (einddatum is null || einddatum > laatste)))
        {
            throw new GeldigheidNietToegestaan(vroegste, laatste);
        }

        recht.EindigenOp(einddatum);
        Versie++;
    }

    /// <summary>Revokes a right, at once.</summary>
    /// <exception cref="EigenToegangWijzigen">It is their own.</exception>
    /// <exception cref="WerkrelatieIsVoorbij">The werkrelatie is over.</exception>
    /// <exception cref="RolNietToegestaan">It is a role.</exception>
    /// <exception cref="RechtIsVoorbij">It is over.</exception>
    public void Intrekken(Persoon door, ToegekendRecht recht, DateTimeOffset nu)
    {
        WijzigbaarZijn(door, recht, BrusselseTijd.Datum(nu));
        recht.Intrekken(nu);
        Versie++;
    }

    internal void EmailAanvullen(string email) => Email ??= email;

    private ToegekendRecht Toevoegen(Gebruikersrecht recht, IReadOnlyCollection<Context> contexten, Geldigheid geldigheid, Aanvraag? aanvraag, Persoon? door)
    {
        var laatste = recht.LaatsteEinddatum(geldigheid.Begindatum, Einddatum);
        var teLang = laatste is not null && (geldigheid.Einddatum is null || geldigheid.Einddatum > laatste);
        if (geldigheid.Begindatum < Begindatum || geldigheid.Einddatum < geldigheid.Begindatum || laatste < geldigheid.Begindatum || teLang)
        {
            throw new GeldigheidNietToegestaan(Begindatum, laatste);
        }

        var toegekend = new ToegekendRecht(this, recht, contexten, geldigheid, aanvraag, door);
        rechten.Add(toegekend);
        Versie++;
        return toegekend;
    }
}
