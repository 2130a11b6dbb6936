namespace Zelfregistratie.Web.Features.Toezicht;

/// <summary>What a <see cref="Stand"/> counts.</summary>
internal enum Standsoort
{
    /// <summary>Mails that were given up.</summary>
    Mislukt,

    /// <summary>Mails to be sent.</summary>
    Wachtend,

    /// <summary>Open requests.</summary>
    Open,

    /// <summary>Organisations with open requests that nobody there can decide.</summary>
    ZonderBeslisser,

    /// <summary>The last seal of the logbook: its number, and when.</summary>
    Zegel,
}
