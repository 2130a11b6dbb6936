namespace Zelfregistratie.Domain.Rechten;

/// <summary>Who answers for the doelgroep decides on this right, so that a lokale beheerder neither grants it nor makes it last longer.</summary>
public sealed class RechtBeslistDoelgroep(Gebruikersrecht recht) : Weigering("Who answers for the doelgroep decides on this right.")
{
    /// <summary>The right.</summary>
    public Gebruikersrecht Recht => recht;
}
