namespace Zelfregistratie.Web.Data;

/// <summary>Saving where somebody else may be first.</summary>
internal static class Bewaring
{
    private const int MeestePogingen = 5;

    /// <summary>Saves, unless somebody was first: then it is for the caller to load again and apply again.</summary>
    /// <param name="db">The changes.</param>
    /// <param name="poging">Which attempt this is, counted from 1; after the fifth the race counts as a failure.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>False when somebody was first.</returns>
    public static async Task<bool> BewarenAsync(this ZelfregistratieDb db, int poging, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (Exception exception) when (exception.IsWedloopVerloren() && poging < MeestePogingen)
        {
            return false;
        }
    }
}
