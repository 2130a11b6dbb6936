namespace Zelfregistratie.Domain.Organisaties;

/// <summary>In this doelgroep the federal register says who becomes hoofd lokale beheerder; there is no form to ask it.</summary>
public sealed class GeenAanstellingPerFormulier(Doelgroep doelgroep) : Weigering("Administrators are not appointed by form in this doelgroep.")
{
    /// <summary>The doelgroep.</summary>
    public Doelgroep Doelgroep => doelgroep;
}
