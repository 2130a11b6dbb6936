using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>What the person chose of what the link leaves open, as it stands in the address beside the link. Strangers type anything here.</summary>
internal sealed class Linkkeuzes
{
    /// <summary>Words or a code to search an organisation with.</summary>
    public string? Zoek { get; set; }

    /// <summary>Code of the chosen organisation; means nothing when the link has one.</summary>
    public string? Organisatie { get; set; }

    /// <summary>Code of the chosen right; means nothing when the link offers one.</summary>
    public string? Recht { get; set; }

    /// <summary>Key of the filled-in form to go back to.</summary>
    public string? Concept { get; set; }

    /// <summary><see cref="Concept"/> when it is a key.</summary>
    public Guid? ConceptId => Guid.TryParse(Concept, out var id) ? id : null;

    /// <summary>The right that is asked: the only one on offer, or the chosen one; null when it is still to be chosen.</summary>
    public Gebruikersrecht? RechtUit(IReadOnlyList<Gebruikersrecht> aanbod) =>
        aanbod.Count == 1 ? aanbod[0] : aanbod.FirstOrDefault(een => een.Code == Recht?.Trim().ToUpperInvariant());
}
