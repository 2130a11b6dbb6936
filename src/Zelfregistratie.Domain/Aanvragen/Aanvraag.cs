using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>A request for a right or a werkrelatie. Decided once; a decided request never changes.</summary>
public sealed class Aanvraag
{
    private readonly List<Context> contexten = [];

    private Aanvraag(Guid conceptId, Persoon aanvrager, AanvraagInhoud inhoud, Referentie referentie, GebruikteSleutel sleutel, DateTimeOffset nu)
    {
        ConceptId = conceptId;
        Referentie = referentie;
        Aanvrager = aanvrager;
        Organisatie = inhoud.Organisatie;
        Doelgroep = inhoud.Doelgroep;
        Soort = inhoud.Soort;
        Gebruikersrecht = inhoud.Gebruikersrecht;
        Onderwerp = inhoud.Onderwerp;
        contexten.AddRange(inhoud.Contexten);
        Beslisser = inhoud.Gebruikersrecht?.Beslisser ?? Beslisser.LokaleBeheerder;
        GewensteEinddatum = inhoud.GewensteEinddatum;
        Gebruikerstype = inhoud.Gebruikerstype;
        Reden = inhoud.Reden;
        Email = inhoud.Email;
        Telefoon = inhoud.Telefoon;
        TeVerlengen = inhoud.TeVerlengen;
        Functie = inhoud.Functie;
        SleutelNaam = sleutel.Naam;
        SleutelNiveau = sleutel.Niveau;
        IngediendOp = nu;
        IngediendDag = BrusselseTijd.Datum(nu);
    }

    private Aanvraag()
    {
    }

    /// <summary>Key in the database.</summary>
    public long Id { get; private set; }

    /// <summary>How people name it; unique.</summary>
    public Referentie Referentie { get; private set; } = null!;

    /// <summary>The concept it came from; unique, so that a concept is submitted once.</summary>
    public Guid ConceptId { get; private set; }

    /// <summary>What it asks for.</summary>
    public AanvraagSoort Soort { get; private set; }

    /// <summary>Where it stands.</summary>
    public AanvraagStatus Status { get; private set; }

    /// <summary>Who asks.</summary>
    public Persoon Aanvrager { get; private set; } = null!;

    /// <summary>For which organisation.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>In which doelgroep.</summary>
    public Doelgroep Doelgroep { get; private set; } = null!;

    /// <summary>The asked right; null when a werkrelatie is asked.</summary>
    public Gebruikersrecht? Gebruikersrecht { get; private set; }

    /// <summary>See <see cref="AanvraagInhoud.Onderwerp"/>; with aanvrager, organisatie and doelgroep unique among open requests.</summary>
    public string Onderwerp { get; private set; } = "";

    /// <summary>What the right is narrowed to.</summary>
    public IReadOnlyCollection<Context> Contexten => contexten;

    /// <summary>The grant to extend; null when something new is asked.</summary>
    public ToegekendRecht? TeVerlengen { get; private set; }

    /// <summary>What the requester does in the organisation; only of who wants to be hoofd lokale beheerder.</summary>
    public string? Functie { get; private set; }

    /// <summary>Who decides.</summary>
    public Beslisser Beslisser { get; private set; }

    /// <summary>Wanted last day, if any.</summary>
    public DateOnly? GewensteEinddatum { get; private set; }

    /// <summary>What the person says to be to the organisation; null when a werkrelatie existed.</summary>
    public Gebruikerstype? Gebruikerstype { get; private set; }

    /// <summary>Why it is asked.</summary>
    public Reden Reden { get; private set; } = null!;

    /// <summary>Contact for this request.</summary>
    public string Email { get; private set; } = "";

    /// <summary>E.164, if given.</summary>
    public string? Telefoon { get; private set; }

    /// <summary>Name of the digital key it was submitted with.</summary>
    public string SleutelNaam { get; private set; } = "";

    /// <summary>How sure that key made who asks.</summary>
    public Zekerheidsniveau SleutelNiveau { get; private set; }

    /// <summary>When it was submitted.</summary>
    public DateTimeOffset IngediendOp { get; private set; }

    /// <summary>The day of <see cref="IngediendOp"/> in Brussels, by which figures are counted.</summary>
    public DateOnly IngediendDag { get; private set; }

    /// <summary>How many people were told by mail that they can decide, when it was submitted.</summary>
    public int AantalVerwittigd { get; private set; }

    /// <summary>When it stopped being open, if it did.</summary>
    public DateTimeOffset? AfgehandeldOp { get; private set; }

    /// <summary>The day of <see cref="AfgehandeldOp"/> in Brussels, by which figures are counted.</summary>
    public DateOnly? AfgehandeldDag { get; private set; }

    /// <summary>Whole hours that it was open, once it is not; by which waiting times are counted.</summary>
    public int? WachtUren { get; private set; }

    /// <summary>Who decided, if somebody did.</summary>
    public Persoon? BeslistDoor { get; private set; }

    /// <summary>Why it was decided so.</summary>
    public Reden? Beslisreden { get; private set; }

    /// <summary>Why it lapsed, if it did.</summary>
    public Vervalreden Vervalreden { get; private set; }

    /// <summary>Concurrency token: of two who decide at once, one does.</summary>
    public int Versie { get; private set; }

    /// <summary>Whether it can still be decided, withdrawn or lapse.</summary>
    public bool IsOpen => Status == AanvraagStatus.Ingediend;

    /// <summary>The decision, if there is one.</summary>
    public Beslissing? Beslissing =>
        BeslistDoor is null ? null : new Beslissing(Status, BeslistDoor, AfgehandeldOp!.Value, Beslisreden!);

    /// <summary>Submits a concept.</summary>
    /// <param name="concept">The filled-in form, not expired.</param>
    /// <param name="situatie">What is known about the person and the organisation now.</param>
    /// <param name="referentie">How people will name it.</param>
    /// <param name="sleutel">The digital key the person signed in with.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="NietMeerAanvraagbaar">What is asked was retired or changed since.</exception>
    /// <exception cref="Weigering">One of the refusals of <see cref="Aanvraagsituatie.Toetsen(AanvraagInhoud, DateOnly)"/>.</exception>
    public static Aanvraag Indienen(Concept concept, Aanvraagsituatie situatie, Referentie referentie, GebruikteSleutel sleutel, DateTimeOffset nu)
    {
        var inhoud = concept.Inhoud;
        if (concept.IsVerlopen(nu) || !IsAanvraagbaar(inhoud))
        {
            throw new NietMeerAanvraagbaar();
        }

        situatie.Toetsen(inhoud, BrusselseTijd.Datum(nu));
        concept.Aanvrager.HeeftIngediend(inhoud.Email);
        return new Aanvraag(concept.Id, concept.Aanvrager, inhoud, referentie, sleutel, nu);
    }

    /// <summary>Records how many people were told that they can decide.</summary>
    public void Verwittigd(int aantal) => AantalVerwittigd = aantal;

    /// <summary>Approves the request: grants what was asked on a werkrelatie that exists or is set up in the same step, or moves the end of what is to be extended.</summary>
    /// <param name="door">Who decides; not the requester.</param>
    /// <param name="reden">Why, as the requester will read it.</param>
    /// <param name="geldigheid">From when to when the right holds; not used for a werkrelatie, which has its own.</param>
    /// <param name="werkrelatie">The werkrelatie of the requester with the organisation in the doelgroep.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="AanvraagIsAlBehandeld">Somebody decided, withdrew or let it lapse before.</exception>
    /// <exception cref="EigenAanvraagBeslissen">The requester may not decide.</exception>
    /// <exception cref="GeldigheidNietToegestaan">The validity does not fit the right or the werkrelatie.</exception>
    public Goedkeuring Goedkeuren(Persoon door, Reden reden, Geldigheid geldigheid, Werkrelatie werkrelatie, DateTimeOffset nu)
    {
        BeslisbaarZijn(door);
        var isZonderEmail = werkrelatie.Email is null;
        var recht = Toekennen(werkrelatie, geldigheid, nu);
        Beslissen(AanvraagStatus.Goedgekeurd, door, reden, nu);
        return new Goedkeuring(this, Beslissing!, werkrelatie, recht) { IsEmailAangevuld = isZonderEmail && werkrelatie.Email is not null };
    }

    /// <summary>Rejects the request.</summary>
    /// <param name="door">Who decides; not the requester.</param>
    /// <param name="reden">Why, as the requester will read it.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="AanvraagIsAlBehandeld">Somebody decided, withdrew or let it lapse before.</exception>
    /// <exception cref="EigenAanvraagBeslissen">The requester may not decide.</exception>
    public Beslissing Afkeuren(Persoon door, Reden reden, DateTimeOffset nu)
    {
        BeslisbaarZijn(door);
        Beslissen(AanvraagStatus.Afgekeurd, door, reden, nu);
        return Beslissing!;
    }

    /// <summary>Withdraws the request.</summary>
    /// <param name="door">Who does so: only the requester.</param>
    /// <param name="nu">When.</param>
    /// <exception cref="AanvraagVanIemandAnders">Somebody else withdraws it.</exception>
    /// <exception cref="AanvraagIsAlBehandeld">It is not open any more.</exception>
    public void Intrekken(Persoon door, DateTimeOffset nu)
    {
        if (door.InszHash != Aanvrager.InszHash)
        {
            throw new AanvraagVanIemandAnders();
        }

        Afhandelen(AanvraagStatus.Ingetrokken, nu);
    }

    /// <summary>Lets the request lapse.</summary>
    /// <exception cref="AanvraagIsAlBehandeld">It is not open any more.</exception>
    public void Vervallen(Vervalreden waarom, DateTimeOffset nu)
    {
        Afhandelen(AanvraagStatus.Vervallen, nu);
        Vervalreden = waarom;
    }

    private static bool IsAanvraagbaar(AanvraagInhoud inhoud)
    {
        var recht = inhoud.Gebruikersrecht;
        var inGebruik = inhoud.Organisatie.BuitenGebruikSinds is null
            && inhoud.Doelgroep.BuitenGebruikSinds is null
            && inhoud.Organisatie.Doelgroepen.Contains(inhoud.Doelgroep)
            && inhoud.Contexten.All(context => context.BuitenGebruikSinds is null);
        return inGebruik && (recht is null || recht.IsTeGebruiken(inhoud.Doelgroep, inhoud.Contexten));
    }

    private ToegekendRecht? Toekennen(Werkrelatie werkrelatie, Geldigheid geldigheid, DateTimeOffset nu)
    {
        if (TeVerlengen is not null)
        {
            werkrelatie.Verlengen(TeVerlengen, geldigheid.Einddatum, BrusselseTijd.Datum(nu));
            return TeVerlengen;
        }

        if (Gebruikersrecht is null)
        {
            return null;
        }

        // Who decides for an organisation has to be reachable.
        if (Gebruikersrecht.Rol != Rol.Geen)
        {
            werkrelatie.EmailAanvullen(Email);
        }

        return werkrelatie.Toekennen(Gebruikersrecht, contexten, geldigheid, this);
    }

    private void BeslisbaarZijn(Persoon door)
    {
        if (door.InszHash == Aanvrager.InszHash)
        {
            throw new EigenAanvraagBeslissen(this);
        }

        OpenZijn();
    }

    private void Beslissen(AanvraagStatus status, Persoon door, Reden reden, DateTimeOffset nu)
    {
        Afhandelen(status, nu);
        BeslistDoor = door;
        Beslisreden = reden;
    }

    private void OpenZijn()
    {
        if (!IsOpen)
        {
            throw new AanvraagIsAlBehandeld(this);
        }
    }

    private void Afhandelen(AanvraagStatus status, DateTimeOffset nu)
    {
        OpenZijn();
        Status = status;
        AfgehandeldOp = nu;
        AfgehandeldDag = BrusselseTijd.Datum(nu);
        WachtUren = (int)Math.Max(0, (nu - IngediendOp).TotalHours);
        Versie++;
    }
}
