using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>Who is appointed, and as what.</summary>
/// <param name="Insz">Their national number.</param>
/// <param name="Rol">One of <see cref="Rolbeheer.Portaalrollen"/>.</param>
internal sealed record Rolwens(Insz Insz, Rol Rol)
{
    /// <summary>First name; only used for who is not known yet.</summary>
    public string Voornaam { get; init; } = "";

    /// <summary>Family name; empty when it has to come from the first sign-in.</summary>
    public string Familienaam { get; init; } = "";

    /// <summary>Where mails go; for who has no address at the organisation that runs the portal.</summary>
    public string? Email { get; init; }

    /// <summary>Code and name of the contexts: doelgroepen or toepassingen.</summary>
    public IReadOnlyList<(string Code, string Naam)> Contexten { get; init; } = [];

    /// <summary>Last day; null for as long as the werkrelatie.</summary>
    public DateOnly? Einddatum { get; init; }

    /// <summary>Why; null for the portal itself.</summary>
    public Reden? Reden { get; init; }
}
