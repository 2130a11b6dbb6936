using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data.Organisaties;

namespace Zelfregistratie.Web.Data.Kbo;

/// <summary>Enterprises that are saved together, with the words of their names.</summary>
internal sealed class KboPartij
{
    private readonly List<KboOnderneming> ondernemingen = [];
    private readonly List<(long Woord, int Rang, int Plaats)> woorden = [];

    /// <summary>The enterprises, by number.</summary>
    public IReadOnlyList<KboOnderneming> Ondernemingen => ondernemingen;

    /// <summary>Key of each word of each, rank, and place among the enterprises.</summary>
    public IReadOnlyList<(long Woord, int Rang, int Plaats)> Woorden => woorden;

    /// <summary>Counts the words of an enterprise, and adds it.</summary>
    public void Toevoegen(KboOnderneming onderneming, Dictionary<string, int> aantallen, bool isNieuw)
    {
        var rang = Zoekverwijzing.RangVan(onderneming.Naam);
        foreach (var woord in Zoekverwijzing.WoordenVan(onderneming.Naam, onderneming.AndereNamen))
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(aantallen, woord, out _)++;
            if (isNieuw) woorden.Add((OrganisatieWoord.Sleutel(woord), rang, ondernemingen.Count));
        }

        if (isNieuw) ondernemingen.Add(onderneming);
    }
}
