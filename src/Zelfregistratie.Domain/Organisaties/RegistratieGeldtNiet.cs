using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Organisaties;

/// <summary>The registration in the federal register does not hold today: it has lapsed, or has still to begin.</summary>
public sealed class RegistratieGeldtNiet(Geldigheid geldigheid, bool isVoorbij) : Weigering("The registration in the federal register does not hold today.")
{
    /// <summary>From when to when it holds.</summary>
    public Geldigheid Geldigheid => geldigheid;

    /// <summary>Whether it has lapsed; otherwise it has still to begin.</summary>
    public bool IsVoorbij => isVoorbij;
}
