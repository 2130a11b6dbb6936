using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>What one mail tells somebody who decides: how many requests, and the first of them.</summary>
internal sealed class Taaklijst(Beslissende aan)
{
    /// <summary>Most requests that a mail names.</summary>
    public const int Meeste = 20;

    private readonly List<Aanvraag> eerste = [];
    private readonly SortedSet<string> vervangt = new(StringComparer.Ordinal);

    /// <summary>To whom.</summary>
    public Beslissende Aan { get; } = aan;

    /// <summary>The requests that the mail names, in the order in which they were added.</summary>
    public IReadOnlyList<Aanvraag> Eerste => eerste;

    /// <summary>How many there are.</summary>
    public int Aantal { get; private set; }

    /// <summary>Colleagues who are away, and whom they replace for one of these requests.</summary>
    public IReadOnlyCollection<string> Vervangt => vervangt;

    /// <summary>Where they decide.</summary>
    public string Pad => Aantal == 1 ? $"/taken/{eerste[0].Referentie}" : "/taken";

    public void Toevoegen(Aanvraag aanvraag, Beslissende als)
    {
        Aantal++;
        vervangt.UnionWith(als.Vervangt);
        if (eerste.Count < Meeste) eerste.Add(aanvraag);
    }
}
