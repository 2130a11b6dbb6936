using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>A right that ends soon.</summary>
/// <param name="Recht">The right, with an end.</param>
/// <param name="IsLaatsteBeheerder">Whether nobody who can be reached administers the organisation after it.</param>
internal sealed record Rechteinde(ToegekendRecht Recht, bool IsLaatsteBeheerder)
{
    /// <summary>Where its holder is told, if anywhere.</summary>
    public string? Adres => Recht.Werkrelatie.Email ?? Recht.Werkrelatie.Persoon.LaatsteEmail;

    /// <summary>The last day.</summary>
    public DateOnly Dag => Recht.Einddatum!.Value;

    /// <summary>Whether the werkrelatie ends with it.</summary>
    public bool MetWerkrelatie => Recht.Werkrelatie.Einddatum == Dag;

    /// <summary>Whether its holder can ask to extend it: not a role, not retired, and on a werkrelatie that goes on.</summary>
    public bool IsTeVerlengen =>
        Recht.Gebruikersrecht is { Rol: Rol.Geen, BuitenGebruikSinds: null, Toepassing.BuitenGebruikSinds: null } && !MetWerkrelatie;
}
