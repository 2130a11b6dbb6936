namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>Mails of which somebody gets at most one a day. The numbers are kept: never give one another meaning.</summary>
public enum Dagmailsoort
{
    /// <summary>What waits too long.</summary>
    Herinnering = 1,

    /// <summary>What came in, and what colleagues decided.</summary>
    Dagoverzicht = 2,
}
