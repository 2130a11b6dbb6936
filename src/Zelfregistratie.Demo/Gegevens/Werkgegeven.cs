using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Demo.Gegevens;

/// <summary>A werkrelatie that somebody has from the start, with the role or the right on it.</summary>
/// <param name="Organisatie">Code of the organisation.</param>
/// <param name="Doelgroep">Code of the doelgroep.</param>
/// <param name="Email">The address at work; null when it is not known.</param>
/// <param name="Gebruikerstype">What the person is to the organisation.</param>
public sealed record Werkgegeven(string Organisatie, string Doelgroep, string? Email, Gebruikerstype Gebruikerstype = Gebruikerstype.VasteMedewerker)
{
    /// <summary>The role it carries.</summary>
    public Rol Rol { get; init; }

    /// <summary>Code of the context of the role, such as <c>DG:EA</c>.</summary>
    public string? Context { get; init; }

    /// <summary>Code of an ordinary right that stands on it.</summary>
    public string? Recht { get; init; }

    /// <summary>How many days from the first start it holds; null for no end.</summary>
    public int? EindigtOverDagen { get; init; }

    /// <summary>How many days from the first start <see cref="Recht"/> holds; null for as long as the werkrelatie.</summary>
    public int? RechtEindigtOverDagen { get; init; }
}
