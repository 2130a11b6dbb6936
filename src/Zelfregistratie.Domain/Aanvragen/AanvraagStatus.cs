namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Where a request stands. Only <see cref="Ingediend"/> can change.</summary>
public enum AanvraagStatus
{
    /// <summary>Submitted; waits for a decision.</summary>
    Ingediend = 0,

    /// <summary>Approved.</summary>
    Goedgekeurd = 1,

    /// <summary>Rejected.</summary>
    Afgekeurd = 2,

    /// <summary>Withdrawn by the requester.</summary>
    Ingetrokken = 3,

    /// <summary>Lapsed; <see cref="Aanvraag.Vervalreden"/> says why.</summary>
    Vervallen = 4,
}
