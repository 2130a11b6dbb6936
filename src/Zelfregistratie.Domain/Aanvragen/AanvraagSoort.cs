namespace Zelfregistratie.Domain.Aanvragen;

/// <summary>What a request asks for.</summary>
public enum AanvraagSoort
{
    /// <summary>A right of a toepassing.</summary>
    Gebruikersrecht = 1,

    /// <summary>A werkrelatie with an organisation.</summary>
    Werkrelatie = 2,

    /// <summary>A right that runs out, for longer.</summary>
    Verlenging = 3,
}
