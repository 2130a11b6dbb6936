using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>A word that stands in the name of some organisation. Words stay when no organisation has them any more.</summary>
public sealed class Zoekwoord
{
    /// <summary>Adds a word to the vocabulary.</summary>
    /// <param name="woord">Folded, as <see cref="OrganisatieWoord.Zoekwoorden"/> gives it.</param>
    /// <param name="aantal">How many organisations have it.</param>
    public Zoekwoord(string woord, int aantal)
    {
        Sleutel = OrganisatieWoord.Sleutel(woord);
        Woord = woord;
        Aantal = aantal;
    }

    private Zoekwoord()
    {
    }

    /// <summary>See <see cref="OrganisatieWoord.Sleutel"/>.</summary>
    public long Sleutel { get; private set; }

    /// <summary>Lower-case letters and digits without accents, at most 40.</summary>
    public string Woord { get; private set; } = "";

    /// <summary>About how many organisations have it: an import counts, a change by hand does not. The rarest word of a question is looked up first.</summary>
    public int Aantal { get; private set; }
}
