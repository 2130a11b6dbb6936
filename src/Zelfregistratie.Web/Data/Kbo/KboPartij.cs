using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Enterprises that are read together, with the words of their names.</summary>
internal sealed class KboPartij
{
    private readonly List<KboOnderneming> ondernemingen = [];
    private readonly List<string> woordenteksten = [];
    private readonly List<(long Woord, int Rang, int Plaats)> woorden = [];

    /// <summary>The enterprises, by number.</summary>
    public IReadOnlyList<KboOnderneming> Ondernemingen => ondernemingen;

    /// <summary>The text of the words of each.</summary>
    public IReadOnlyList<string> Woordenteksten => woordenteksten;

    /// <summary>Key of each word of each, rank, and place among the enterprises.</summary>
    public IReadOnlyList<(long Woord, int Rang, int Plaats)> Woorden => woorden;

    /// <summary>Counts the words of an enterprise, and adds it.</summary>
    public void Toevoegen(KboOnderneming onderneming, KboTelling telling, bool isNieuw)
    {
        var (rang, ontleed) = Zoekverwijzing.Ontleden(onderneming.Naam, onderneming.AndereNamen);
        foreach (var woord in ontleed)
        {
            var sleutel = OrganisatieWoord.Sleutel(woord);
            telling.Tellen(sleutel, woord);
            if (isNieuw) woorden.Add((sleutel, rang, ondernemingen.Count));
        }

        if (!isNieuw) return;
        ondernemingen.Add(onderneming);
        woordenteksten.Add(Woordentekst.Van(ontleed));
    }
}
