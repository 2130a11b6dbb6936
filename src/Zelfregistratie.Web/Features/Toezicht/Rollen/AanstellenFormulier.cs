using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>What is filled in to appoint somebody. The national number travels in the body of a POST only.</summary>
public sealed class AanstellenFormulier
{
    /// <summary>National number, in any notation.</summary>
    public string? Rijksregisternummer { get; set; }

    /// <summary>First name.</summary>
    public string? Voornaam { get; set; }

    /// <summary>Family name.</summary>
    public string? Familienaam { get; set; }

    /// <summary>Where mails go, for who has no address yet.</summary>
    public string? Email { get; set; }

    /// <summary>The role.</summary>
    public Rol? Rol { get; set; }

    /// <summary>Codes of the doelgroepen, for a doelgroepverantwoordelijke.</summary>
    public IList<string> Doelgroepen { get; set; } = [];

    /// <summary>Code of the toepassing, for a toepassingsbeheerder.</summary>
    public string? Toepassing { get; set; }

    /// <summary>Last day.</summary>
    public string? Einddatum { get; set; }

    /// <summary>Why.</summary>
    public string? Reden { get; set; }

    /// <summary>What a valid form asks for.</summary>
    internal Rolwens Wens(Rolkeuzes keuzes)
    {
        _ = Emailadres.TryLezen(Email, out var email);
        return new Rolwens(Insz.Lezen(Rijksregisternummer!), Rol!.Value)
        {
            Voornaam = Naam(Voornaam),
            Familienaam = Naam(Familienaam),
            Email = email,
            Contexten = keuzes.Contexten(this),
            Einddatum = Datuminvoer.Lezen(Einddatum),
            Reden = Domain.Aanvragen.Reden.Lezen(Reden),
        };
    }

    /// <summary>A name as it is kept: on one line, without what no database keeps.</summary>
    internal static string Naam(string? tekst) => Domain.Aanvragen.Reden.Opschonen(tekst).ReplaceLineEndings(" ");
}
