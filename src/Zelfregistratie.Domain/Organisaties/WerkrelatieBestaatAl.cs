namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The person already has the werkrelatie.</summary>
public sealed class WerkrelatieBestaatAl(Werkrelatie werkrelatie) : Weigering("The person already has this werkrelatie.")
{
    /// <summary>The werkrelatie that holds.</summary>
    public Werkrelatie Werkrelatie => werkrelatie;
}
