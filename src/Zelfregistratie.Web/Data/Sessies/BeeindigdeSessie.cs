namespace Zelfregistratie.Web.Data.Sessies;

/// <summary>A session that somebody signed out of. Its cookie, should anybody still have it, is worth nothing from then on, on any instance.</summary>
public sealed class BeeindigdeSessie
{
    /// <summary>Records the end.</summary>
    /// <param name="id">Id of the session, as in its cookie.</param>
    /// <param name="tot">When the session would have ended by itself, in UTC: then the row may go.</param>
    public BeeindigdeSessie(Guid id, DateTimeOffset tot)
    {
        Id = id;
        Tot = tot;
    }

    /// <summary>Id of the session.</summary>
    public Guid Id { get; private set; }

    /// <summary>Until when it must be remembered.</summary>
    public DateTimeOffset Tot { get; private set; }
}
