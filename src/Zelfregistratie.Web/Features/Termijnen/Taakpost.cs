using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Gathers what there is to tell by person, so that each gets one mail however many requests there are.</summary>
internal sealed class Taakpost
{
    private readonly SortedDictionary<long, Taaklijst> lijsten = [];

    /// <summary>One for each person.</summary>
    public IReadOnlyCollection<Taaklijst> Lijsten => lijsten.Values;

    /// <summary>Adds a request for those who decide on it.</summary>
    public void Toevoegen(Aanvraag aanvraag, IEnumerable<Beslissende> beslissenden)
    {
        foreach (var beslissende in beslissenden)
        {
            if (!lijsten.TryGetValue(beslissende.PersoonId, out var lijst))
            {
                lijsten[beslissende.PersoonId] = lijst = new Taaklijst(beslissende);
            }

            lijst.Toevoegen(aanvraag, beslissende);
        }
    }
}
