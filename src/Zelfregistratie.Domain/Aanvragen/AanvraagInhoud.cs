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
public sealed record AanvraagInhoud(
    Organisatie Organisatie,
    Doelgroep Doelgroep,
    Gebruikersrecht? Gebruikersrecht,
    IReadOnlyCollection<Context> Contexten,
    DateOnly? GewensteEinddatum,
    Gebruikerstype? Gebruikerstype,
    Reden Reden,
    string Email,
    string? Telefoon)
{
    /// <summary>What is asked, as a key that is never empty: the right, or the werkrelatie. Contexts don't count.</summary>
    public string Onderwerp => OnderwerpVan(Gebruikersrecht);

    /// <summary>The <see cref="Onderwerp"/> of a request for a right, or with null for a werkrelatie.</summary>
    public static string OnderwerpVan(Gebruikersrecht? recht) => recht is null ? "WERKRELATIE" : "RECHT:" + recht.Code;
}
