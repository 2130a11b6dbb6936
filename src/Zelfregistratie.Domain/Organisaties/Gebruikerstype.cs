namespace Zelfregistratie.Domain.Organisaties;

/// <summary>What somebody is to the organisation.</summary>
public enum Gebruikerstype
{
    /// <summary>Civil servant.</summary>
    Ambtenaar = 1,

    /// <summary>Permanent employee.</summary>
    VasteMedewerker = 2,

    /// <summary>Works for the organisation from outside.</summary>
    ExterneMedewerker = 3,

    /// <summary>Works for the organisation now and then.</summary>
    OccasioneleMedewerker = 4,
}
