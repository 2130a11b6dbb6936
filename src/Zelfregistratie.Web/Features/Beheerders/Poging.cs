using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Saving, where somebody else may have been first.</summary>
internal static class Poging
{
    private const int Meeste = 5;

    /// <summary>Saves. When somebody was first, nothing of it stays: load again and decide anew.</summary>
    /// <param name="db">The database.</param>
    /// <param name="persoon">Who is signed in; stays tracked.</param>
    /// <param name="poging">Counted from 1; the last one throws.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>False when somebody was first.</returns>
    public static async Task<bool> OpslaanAsync(this ZelfregistratieDb db, Persoon persoon, int poging, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception.IsWedloopVerloren() && poging < Meeste)
        {
            db.ChangeTracker.Clear();
            db.Attach(persoon);
            return false;
        }
    }
}
