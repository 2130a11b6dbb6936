using System.Security.Claims;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>What the provider says about somebody. Names of claims differ in case between applications.</summary>
internal sealed class AanmeldClaims(ClaimsPrincipal principal)
{
    public const string Acr = "acr";

    private const int CodeLengte = 20;

    public string? Voornaam => Claim("given_name");

    public string? Familienaam => Claim("family_name");

    public string? Email => Emailadres.TryLezen(Claim("vo_email"), out var adres) ? adres : null;

    public string? OrganisatieCode => Claim("vo_orgcode") is { Length: > 0 and <= CodeLengte } code ? code : null;

    public Insz? Insz => Domain.Personen.Insz.TryLezen(Claim("rrn"), out var insz) ? insz : null;

    /// <summary>The digital key, or null when it is none that the portal knows.</summary>
    public GebruikteSleutel? Sleutel(AanmeldOptions options)
    {
        var acr = Claim(Acr);
        var soort = options.Sleutels.Values.FirstOrDefault(sleutel => string.Equals(sleutel.Acr, acr, StringComparison.OrdinalIgnoreCase));
        return soort is null ? null : new GebruikteSleutel(soort.Naam, soort.Niveau);
    }

    private string? Claim(string naam) =>
        principal.Claims.FirstOrDefault(claim => string.Equals(claim.Type, naam, StringComparison.OrdinalIgnoreCase))?.Value;
}
