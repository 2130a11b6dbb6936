using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>A filled-in form that is not submitted yet. Belongs to one person and is gone after 24 hours, or when it is submitted.</summary>
public sealed class Concept
{
    /// <summary>How long it is kept.</summary>
    public static readonly TimeSpan Houdbaarheid = TimeSpan.FromHours(24);

    private readonly List<Context> contexten = [];

    /// <summary>Keeps a valid form.</summary>
    /// <param name="aanvrager">Whose it is.</param>
    /// <param name="inhoud">The answers.</param>
    /// <param name="link">Path and query of the link that was followed, to go back to the form.</param>
    /// <param name="nu">When.</param>
    public Concept(Persoon aanvrager, AanvraagInhoud inhoud, string link, DateTimeOffset nu)
    {
        Id = Guid.NewGuid();
        Aanvrager = aanvrager;
        Bijwerken(inhoud, link, nu);
    }

    private Concept()
    {
    }

    /// <summary>Random key; the request that comes of it keeps it, so that a concept is submitted once.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Persoon Aanvrager { get; private set; } = null!;

    /// <summary>For which organisation.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>In which doelgroep.</summary>
    public Doelgroep Doelgroep { get; private set; } = null!;

    /// <summary>The asked right; null when a werkrelatie is asked.</summary>
    public Gebruikersrecht? Gebruikersrecht { get; private set; }

    /// <summary>What the right is narrowed to.</summary>
    public IReadOnlyCollection<Context> Contexten => contexten;

    /// <summary>Wanted last day, if any.</summary>
    public DateOnly? GewensteEinddatum { get; private set; }

    /// <summary>What the person is to the organisation; null when a werkrelatie exists.</summary>
    public Gebruikerstype? Gebruikerstype { get; private set; }

    /// <summary>Why.</summary>
    public Reden Reden { get; private set; } = null!;

    /// <summary>Contact for this request.</summary>
    public string Email { get; private set; } = "";

    /// <summary>E.164, if given.</summary>
    public string? Telefoon { get; private set; }

    /// <summary>The grant to extend, if that is what is asked.</summary>
    public ToegekendRecht? TeVerlengen { get; private set; }

    /// <summary>What the person does in the organisation; only of who wants to be hoofd lokale beheerder.</summary>
    public string? Functie { get; private set; }

    /// <summary>Path and query of the link that was followed.</summary>
    public string Link { get; private set; } = "";

    /// <summary>When it was last kept.</summary>
    public DateTimeOffset BewaardOp { get; private set; }

    /// <summary>The answers.</summary>
    public AanvraagInhoud Inhoud => new(
        Organisatie, Doelgroep, Gebruikersrecht, contexten, GewensteEinddatum, Gebruikerstype, Reden, Email, Telefoon, TeVerlengen, Functie);

    /// <summary>Keeps changed answers.</summary>
    public void Bijwerken(AanvraagInhoud inhoud, string link, DateTimeOffset nu)
    {
        Organisatie = inhoud.Organisatie;
        Doelgroep = inhoud.Doelgroep;
        Gebruikersrecht = inhoud.Gebruikersrecht;
        contexten.RemoveAll(context => !inhoud.Contexten.Contains(context));
        contexten.AddRange(inhoud.Contexten.Except(contexten));
        GewensteEinddatum = inhoud.GewensteEinddatum;
        Gebruikerstype = inhoud.Gebruikerstype;
        Reden = inhoud.Reden;
        Email = inhoud.Email;
        Telefoon = inhoud.Telefoon;
        TeVerlengen = inhoud.TeVerlengen;
        Functie = inhoud.Functie;
        Link = link;
        BewaardOp = nu;
    }

    /// <summary>Whether its 24 hours are over.</summary>
    public bool IsVerlopen(DateTimeOffset nu) => nu - BewaardOp > Houdbaarheid;
}
