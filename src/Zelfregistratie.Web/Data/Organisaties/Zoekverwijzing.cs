using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>A word of the vocabulary, and an organisation that has it in one of its names.</summary>
public sealed class Zoekverwijzing
{
    private const int HoogsteRang = 20;

    /// <summary>Refers from a word to an organisation.</summary>
    public Zoekverwijzing(long woord, int rang, Organisatie organisatie)
    {
        Woord = woord;
        Rang = rang;
        OrganisatieId = organisatie.Id;
        Organisatie = organisatie;
    }

    private Zoekverwijzing()
    {
    }

    /// <summary>Key of the word.</summary>
    public long Woord { get; private set; }

    /// <summary>The number of words in the name of the organisation, at most 20: short names come first.</summary>
    public int Rang { get; private set; }

    /// <summary>Key of the organisation.</summary>
    public long OrganisatieId { get; private set; }

    /// <summary>The organisation.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>See <see cref="Rang"/>.</summary>
    public static int RangVan(string naam) => Math.Min(HoogsteRang, OrganisatieWoord.Zoekwoorden(naam).Count);

    /// <summary>The distinct words of all names of an organisation.</summary>
    public static IReadOnlySet<string> WoordenVan(string naam, string? andereNamen) =>
        OrganisatieWoord.Zoekwoorden(naam).Concat((andereNamen ?? "").Split('\n').SelectMany(OrganisatieWoord.Zoekwoorden)).ToHashSet(StringComparer.Ordinal);
}
