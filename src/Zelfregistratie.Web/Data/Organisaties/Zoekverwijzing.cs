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

    /// <summary>The rank of an organisation, and the distinct words of all its names.</summary>
    public static (int Rang, IReadOnlySet<string> Woorden) Ontleden(string naam, string? andereNamen)
    {
        var eigen = OrganisatieWoord.Zoekwoorden(naam);
        var woorden = eigen.ToHashSet(StringComparer.Ordinal);
        foreach (var andere in andereNamen?.Split('\n') ?? []) woorden.UnionWith(OrganisatieWoord.Zoekwoorden(andere));
        return (Math.Min(HoogsteRang, eigen.Count), woorden);
    }
}
