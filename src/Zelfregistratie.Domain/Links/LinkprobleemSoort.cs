namespace Zelfregistratie.Domain.Links;

/// <summary>Why a parameter makes a link unusable.</summary>
public enum LinkprobleemSoort
{
    /// <summary>It is missing. For <see cref="Linkparameter.Toepassing"/>: <c>an</c> and <c>ec</c> are both missing.</summary>
    Ontbreekt,

    /// <summary>It stands in the link with different values.</summary>
    MeerdereWaarden,

    /// <summary>Nothing has this code.</summary>
    Onbekend,

    /// <summary>It is not written as a code of an organisation in the doelgroep, or its check digits are wrong.</summary>
    OngeldigeCode,

    /// <summary>It exists, but not in the doelgroep. For <see cref="Linkparameter.Toepassing"/>: it has no right there.</summary>
    NietInDoelgroep,

    /// <summary>The context belongs to no right on offer.</summary>
    PastBijGeenRecht,

    /// <summary>It was retired.</summary>
    BuitenGebruik,

    /// <summary>The doelgroep has no organisations, so that nothing can be asked in it.</summary>
    ZonderOrganisaties,

    /// <summary>It is a role of the portal, which is never asked by link.</summary>
    Gebruikersbeheer,
}
