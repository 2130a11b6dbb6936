namespace Zelfregistratie.Web.Mail;

/// <summary>Kinds of mails. The numbers are kept: never give one another meaning.</summary>
public enum Mailsoort
{
    /// <summary>To the requester: submitted.</summary>
    Ontvangst = 1,

    /// <summary>To everyone who may decide: submitted.</summary>
    NieuweTaak = 2,

    /// <summary>To the requester: approved or rejected.</summary>
    Beslissing = 3,

    /// <summary>To administrators: what waits too long.</summary>
    Herinnering = 4,

    /// <summary>To who answers for the doelgroep, and to the requester: forwarded.</summary>
    Doorgestuurd = 5,

    /// <summary>To the requester and administrators: lapsed.</summary>
    Vervallen = 6,

    /// <summary>To administrators: the requester withdrew.</summary>
    Ingetrokken = 7,

    /// <summary>To who has it: a right or role ends soon.</summary>
    RechtLooptAf = 8,

    /// <summary>To the person, and to who is concerned: rights, werkrelatie or role changed.</summary>
    Wijziging = 9,

    /// <summary>To administrators who chose it: what came in, what colleagues decided.</summary>
    Dagoverzicht = 10,
}
