namespace Zelfregistratie.Domain.Rechten;

/// <summary>The right can't be extended by asking: it has no end, ends later than in 60 days, or is over.</summary>
public sealed class VerlengenNietMogelijk(ToegekendRecht recht, bool teVroeg) : Weigering("The right can't be extended now.")
{
    /// <summary>The right.</summary>
    public ToegekendRecht Recht => recht;

    /// <summary>Whether it is too early, or not needed at all; otherwise the right is over and has to be asked anew.</summary>
    public bool TeVroeg => teVroeg;
}
