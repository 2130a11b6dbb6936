using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>What is asked, and the answers of the form.</summary>
/// <param name="Organisatie">For which organisation.</param>
/// <param name="Doelgroep">In which doelgroep.</param>
/// <param name="Gebruikersrecht">The asked right; null when a werkrelatie is asked.</param>
/// <param name="Contexten">What the right is narrowed to.</param>
/// <param name="GewensteEinddatum">Wanted last day, if any.</param>
/// <param name="Gebruikerstype">What the person is to the organisation; null when a werkrelatie exists.</param>
/// <param name="Reden">Why.</param>
/// <param name="Email">Contact for this request, checked by <see cref="Personen.Emailadres"/>.</param>
/// <param name="Telefoon">E.164, such as +3212345678; null when not given.</param>
/// <param name="TeVerlengen">The grant to extend; null when something new is asked.</param>
/// <param name="Functie">What the person does in the organisation, at most <see cref="FunctieLengte"/> characters; asked only of who wants to be hoofd lokale beheerder.</param>
public sealed record AanvraagInhoud(
    Organisatie Organisatie,
    Doelgroep Doelgroep,
    Gebruikersrecht? Gebruikersrecht,
    IReadOnlyCollection<Context> Contexten,
    DateOnly? GewensteEinddatum,
    Gebruikerstype? Gebruikerstype,
    Reden Reden,
    string Email,
    string? Telefoon,
    ToegekendRecht? TeVerlengen = null,
    string? Functie = null)
{
    /// <summary>Longest function.</summary>
    public const int FunctieLengte = 200;

    /// <summary>What kind of request it makes.</summary>
    public AanvraagSoort Soort =>
        TeVerlengen is not null ? AanvraagSoort.Verlenging
        : Gebruikersrecht is null ? AanvraagSoort.Werkrelatie
        : AanvraagSoort.Gebruikersrecht;

    /// <summary>What is asked, as a key that is never empty: the right, or the werkrelatie. Contexts don't count.</summary>
    public string Onderwerp => OnderwerpVan(Gebruikersrecht);

    /// <summary>The <see cref="Onderwerp"/> of a request for a right, or with null for a werkrelatie.</summary>
    public static string OnderwerpVan(Gebruikersrecht? recht) => recht is null ? "WERKRELATIE" : "RECHT:" + recht.Code;
}
