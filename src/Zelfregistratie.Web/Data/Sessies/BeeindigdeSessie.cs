namespace Zelfregistratie.Web.Data.Sessies;

/// <summary>
/// A session that was ended, or all of somebody that began before. Their cookies, should anybody still have them, are worth nothing from then
/// on, on any instance.
/// </summary>
public sealed class BeeindigdeSessie
{
    /// <summary>Records the end.</summary>
    /// <param name="id">Id of the session, as in its cookie; or a <see cref="Sessiesleutel"/>.</param>
    /// <param name="tot">When the session would have ended by itself, in UTC: then the row may go.</param>
    public BeeindigdeSessie(Guid id, DateTimeOffset tot)
    {
        Id = id;
        Tot = tot;
    }

    /// <summary>Id of the session, or the key of several.</summary>
    public Guid Id { get; private set; }

    /// <summary>Until when it must be remembered. Of several sessions, those are ended that would last no longer: a later one is another.</summary>
    public DateTimeOffset Tot { get; private set; }

    /// <summary>Ends what began since, too.</summary>
    /// <param name="tot">When the newest of them would have ended by itself; earlier than before changes nothing.</param>
    public void Verlengen(DateTimeOffset tot) => Tot = tot > Tot ? tot : Tot;
}
