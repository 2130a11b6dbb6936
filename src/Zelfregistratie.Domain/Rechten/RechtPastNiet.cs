namespace Zelfregistratie.Domain.Rechten;

/// <summary>The right is retired, does not exist in the doelgroep of the werkrelatie, or the contexts are not those of the right.</summary>
public sealed class RechtPastNiet(Gebruikersrecht recht) : Weigering("The right can't be granted on this werkrelatie.")
{
    /// <summary>The right.</summary>
    public Gebruikersrecht Recht => recht;
}
