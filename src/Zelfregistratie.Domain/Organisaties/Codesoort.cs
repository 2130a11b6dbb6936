namespace Zelfregistratie.Domain.Organisaties;

/// <summary>Kinds of codes by which organisations are identified. A doelgroep may allow more than one.</summary>
[Flags]
public enum Codesoort
{
    /// <summary>No organisation at all.</summary>
    Geen = 0,

    /// <summary>Number of the Crossroads Bank for Enterprises: ten digits with a check.</summary>
    Kbo = 1,

    /// <summary>OVO and six digits.</summary>
    Ovo = 2,

    /// <summary>V and seven digits, for associations.</summary>
    VCode = 4,

    /// <summary>Number of a school: three to seven digits.</summary>
    Instellingsnummer = 8,
}
