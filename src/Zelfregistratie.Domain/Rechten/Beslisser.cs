namespace Zelfregistratie.Domain.Rechten;

/// <summary>Who decides on a request.</summary>
public enum Beslisser
{
    /// <summary>Every local administrator of the organisation.</summary>
    LokaleBeheerder = 0,

    /// <summary>The doelgroepverantwoordelijke of the doelgroep.</summary>
    Doelgroepverantwoordelijke = 1,
}
