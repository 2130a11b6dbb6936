using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>One role in the list of administrators.</summary>
internal sealed record Beheerderrij(long Id, long PersoonId, string Voornaam, string Familienaam, Rol Rol, string? Email)
{
    public string Naam => $"{Voornaam} {Familienaam}".Trim();

    public required DateOnly Begindatum { get; init; }

    public required DateOnly? EindeRol { get; init; }

    public required DateOnly? EindeWerkrelatie { get; init; }

    /// <summary>Last day of the absence of today, with the name of the deputy.</summary>
    public required DateOnly? AfwezigTot { get; init; }

    public required string? Vervanger { get; init; }

    /// <summary>The role ends with the werkrelatie, or before.</summary>
    public DateOnly? Einddatum => EindeRol is null || EindeWerkrelatie < EindeRol ? EindeWerkrelatie : EindeRol;
}
