namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>Why a request lapsed.</summary>
public enum Vervalreden
{
    /// <summary>It did not lapse.</summary>
    Geen = 0,

    /// <summary>What was asked came to exist otherwise.</summary>
    BestaatAl = 1,

    /// <summary>Nobody decided in time.</summary>
    NietTijdigBeslist = 2,

    /// <summary>What was asked was retired.</summary>
    BuitenGebruik = 3,
}
