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

    /// <summary>To the requester: lapsed.</summary>
    Vervallen = 6,
}
