namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The organisation was retired: nobody becomes its administrator any more.</summary>
public sealed class OrganisatieBuitenGebruik(Organisatie organisatie) : Weigering("The organisation was retired.")
{
    /// <summary>The organisation.</summary>
    public Organisatie Organisatie => organisatie;
}
