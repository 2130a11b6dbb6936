using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Data;

/// <summary>Saving where somebody else may be first.</summary>
internal static class Bewaring
{
    private const int MeestePogingen = 5;

    /// <summary>Saves. When somebody was first, nothing of it stays; when the connection broke, perhaps all of it does: load again and decide anew.</summary>
    /// <param name="db">The changes.</param>
    /// <param name="persoon">Who is signed in; stays tracked.</param>
    /// <param name="poging">Which attempt this is, counted from 1; after the fifth the race counts as a failure.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>False when somebody was first, or nobody knows.</returns>
    public static async Task<bool> OpslaanAsync(this ZelfregistratieDb db, Persoon persoon, int poging, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception.IsOpnieuwTeBeslissen() && poging < MeestePogingen)
        {
            db.Vergeten(persoon);
            return false;
        }
    }

    /// <summary>Lets go of all that was loaded and changed, except for one person.</summary>
    public static void Vergeten(this ZelfregistratieDb db, Persoon? behalve)
    {
        db.ChangeTracker.Clear();
        if (behalve is not null) db.Attach(behalve);
    }
}
