namespace Zelfregistratie.Domain.Rechten;

/// <summary>The right holds as long already as it may: until the end of its werkrelatie, or for its maximum duration.</summary>
public sealed class LangerKanNiet(ToegekendRecht recht) : Weigering("The right holds as long already as it may.")
{
    /// <summary>The right.</summary>
    public ToegekendRecht Recht => recht;
}
