namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The werkrelatie was ended, or its last day has passed: nothing changes on it any more.</summary>
public sealed class WerkrelatieIsVoorbij(Werkrelatie werkrelatie) : Weigering("The werkrelatie is over.")
{
    /// <summary>The werkrelatie.</summary>
    public Werkrelatie Werkrelatie => werkrelatie;
}
