namespace Zelfregistratie.Web.Data.Sessies;

/// <summary>A session as its cookie tells it, and all by which it can be ended.</summary>
/// <param name="PersoonId">Whose it is.</param>
/// <param name="Id">Its own id.</param>
/// <param name="Tot">When it ends by itself at the latest, in UTC.</param>
public sealed record LopendeSessie(long PersoonId, Guid Id, DateTimeOffset Tot)
{
    /// <summary>The session at the provider that it came from, as <see cref="Sessiesleutel.VanAanbiedersessie"/>; empty when the provider names none.</summary>
    public Guid Aanbiedersessie { get; init; }

    /// <summary>Whose session that is, as <see cref="Sessiesleutel.VanAanbiederpersoon"/>.</summary>
    public Guid Aanbiederpersoon { get; init; }
}
