namespace Zelfregistratie.Web.Data.Sessies;

/// <summary>Ending sessions, and whether one was ended.</summary>
internal static class Sessiebeheer
{
    /// <summary>Why a session is over before its time: by itself, with its session at the provider, or with all of the person that began before.</summary>
    public static IQueryable<BeeindigdeSessie> EindenVan(this ZelfregistratieDb db, LopendeSessie sessie)
    {
        var persoon = Sessiesleutel.VanPersoon(sessie.PersoonId);
        return db.BeeindigdeSessies.Where(einde => einde.Id == sessie.Id || einde.Id == sessie.Aanbiedersessie
            || ((einde.Id == sessie.Aanbiederpersoon || einde.Id == persoon) && einde.Tot >= sessie.Tot));
    }

    /// <summary>Ends what a key stands for; to be saved. Who loses against the same on another instance saves again.</summary>
    /// <param name="db">Tracks the row.</param>
    /// <param name="sleutel">Id of a session or a <see cref="Sessiesleutel"/>.</param>
    /// <param name="tot">See <see cref="BeeindigdeSessie.Tot"/>.</param>
    /// <param name="ct">Stops asking.</param>
    public static async Task BeeindigenAsync(this ZelfregistratieDb db, Guid sleutel, DateTimeOffset tot, CancellationToken ct)
    {
        if (await db.BeeindigdeSessies.FindAsync([sleutel], ct) is { } einde) einde.Verlengen(tot);
        else db.BeeindigdeSessies.Add(new BeeindigdeSessie(sleutel, tot));
    }
}
