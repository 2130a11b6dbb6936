using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Somebody with a werkrelatie, who can be appointed.</summary>
internal sealed record Kandidaat(long Werkrelatie, string Voornaam, string Familienaam, Gebruikerstype Gebruikerstype, string Doelgroep, string? Email)
{
    public string Naam => $"{Voornaam} {Familienaam}".Trim();
}
