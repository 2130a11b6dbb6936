namespace Zelfregistratie.Fault.Tests;

/// <summary>What goes wrong while people work.</summary>
public enum Storing
{
    /// <summary>An instance dies, and is started again.</summary>
    InstantieDood,

    /// <summary>The database is restarted.</summary>
    DatabankHerstart,

    /// <summary>The database is away for a while.</summary>
    DatabankWeg,

    /// <summary>The mail server is away for a while.</summary>
    MailserverWeg,

    /// <summary>The mail server takes its time for every mail.</summary>
    MailserverTraag,

    /// <summary>The mail server takes mails and hangs up before it answers.</summary>
    MailserverZwijgt,
}
