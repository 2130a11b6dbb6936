using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Links;

/// <summary>A prefilled link that can be followed: what it fixes, and what it leaves to choose.</summary>
/// <param name="Parameters">As they stand in the address.</param>
/// <param name="Doelgroep">In which doelgroep something is asked.</param>
/// <param name="Rechten">The rights on offer, by name; one when the link fixes it; empty when a werkrelatie is asked.</param>
/// <param name="Context">The context that the link fixes, if any; a context of every right on offer.</param>
/// <param name="Organisatie">The organisation that the link fixes, if any.</param>
public sealed record Zelfregistratielink(
    Linkparameters Parameters,
    Doelgroep Doelgroep,
    IReadOnlyList<Gebruikersrecht> Rechten,
    Context? Context,
    Linkorganisatie? Organisatie)
{
    /// <summary>What is asked.</summary>
    public AanvraagSoort Soort => Parameters.Soort;

    /// <summary>The toepassing of the rights on offer; null when a werkrelatie is asked.</summary>
    public Toepassing? Toepassing => Rechten.Count > 0 ? Rechten[0].Toepassing : null;

    /// <summary>Judges what the catalogue knows of the codes in a link.</summary>
    public static Linklezing Lezen(Linkparameters parameters, Linkgegevens gegevens) => new Linktoets(parameters, gegevens).Toetsen();

    /// <summary>The rights that can be asked for an organisation: without a reachable administrator only those that somebody else decides on.</summary>
    public IReadOnlyList<Gebruikersrecht> Aanbod(bool metBereikbareBeheerder) =>
        metBereikbareBeheerder ? Rechten : [.. Rechten.Where(recht => recht.Beslisser != Beslisser.LokaleBeheerder)];

    /// <summary>Whether anything can be asked for an organisation.</summary>
    public bool KanVoor(bool metBereikbareBeheerder) =>
        metBereikbareBeheerder || Rechten.Any(recht => recht.Beslisser != Beslisser.LokaleBeheerder);

    /// <summary>The contexts to choose from for a right on offer, by name; empty when the right has none or the link fixes one.</summary>
    public IReadOnlyList<Context> Keuzecontexten(Gebruikersrecht recht) =>
        Context is not null ? [] : [.. Bruikbaar(recht).OrderBy(context => context.Naam, StringComparer.Ordinal)];

    internal static IEnumerable<Context> Bruikbaar(Gebruikersrecht recht) =>
        recht.Contexten.Where(context => context.BuitenGebruikSinds is null);
}
