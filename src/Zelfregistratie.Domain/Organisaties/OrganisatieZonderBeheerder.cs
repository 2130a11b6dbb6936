namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The organisation has no reachable administrator, so that nobody would learn of the request.</summary>
public sealed class OrganisatieZonderBeheerder(Organisatie organisatie, Doelgroep doelgroep) : Weigering("The organisation has no reachable administrator.")
{
    /// <summary>The organisation.</summary>
    public Organisatie Organisatie => organisatie;

    /// <summary>The doelgroep, which says how an administrator is appointed.</summary>
    public Doelgroep Doelgroep => doelgroep;
}
