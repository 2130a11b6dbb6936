namespace Zelfregistratie.Domain.Personen;

/// <summary>How sure a digital key makes who somebody is, in the words of eIDAS.</summary>
public enum Zekerheidsniveau
{
    /// <summary>Low: not enough to sign in.</summary>
    Laag = 0,

    /// <summary>Substantial: code by app, code by e-mail or SMS, MyGov.be.</summary>
    Substantieel = 1,

    /// <summary>High: eID, itsme.</summary>
    Hoog = 2,
}
