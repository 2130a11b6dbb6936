using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>Keeps a valid form until it is submitted.</summary>
internal static class Conceptbewaring
{
    /// <param name="db">The database.</param>
    /// <param name="bestaand">The form that is filled in again; null for a new one.</param>
    /// <param name="aanvrager">Whose it is.</param>
    /// <param name="inhoud">The answers.</param>
    /// <param name="adres">Path and query of the form.</param>
    /// <param name="nu">When.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<Concept> ConceptBewarenAsync(
        this ZelfregistratieDb db, Concept? bestaand, Persoon aanvrager, AanvraagInhoud inhoud, string adres, DateTimeOffset nu, CancellationToken ct)
    {
        var concept = bestaand;
        if (concept is null)
        {
            concept = new Concept(aanvrager, inhoud, adres, nu);
            db.Add(concept);
        }
        else
        {
            concept.Bijwerken(inhoud, adres, nu);
        }

        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (Exception exception) when (exception.IsWedloopVerloren())
        {
            // The same form was kept or submitted at the same moment: its page knows where it stands.
        }

        return concept;
    }
}
