using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Features.Aanmelden;

/// <summary>Turns who somebody said they are into the claims of the scopes that were asked.</summary>
internal static class Identiteit
{
    public static ClaimsPrincipal Maken(OpenIddictRequest verzoek, Sleutel sleutel, Keuze keuze)
    {
        var persoon = keuze.Persoon;
        var identiteit = new ClaimsIdentity(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme, Claims.Name, Claims.Role);
        identiteit.SetClaim(Claims.Subject, Pseudoniem(persoon.Insz ?? persoon.Id));
        if (verzoek.HasScope(Scopes.Profile))
            identiteit.SetClaim(Claims.GivenName, persoon.Voornaam).SetClaim(Claims.FamilyName, persoon.Naam);
        if (verzoek.HasScope(Claimnamen.Rrn)) identiteit.SetClaim(Claimnamen.Rrn, persoon.Insz);
        if (verzoek.HasScope(Claimnamen.Vo)) Organisatie(identiteit, keuze);
        if (verzoek.HasScope(Claimnamen.WettelijkVertegenwoordiger)) identiteit.SetClaim(Claimnamen.WvOrgcode, persoon.WvOrgcode);
        if (!string.IsNullOrWhiteSpace(verzoek.AcrValues)) identiteit.SetClaim(Claims.AuthenticationContextReference, sleutel.Acr);

        identiteit.SetScopes(verzoek.GetScopes());
        identiteit.SetDestinations(claim => claim.Type == Claims.AuthenticationContextReference
            ? [Destinations.IdentityToken]
            : [Destinations.IdentityToken, Destinations.AccessToken]);
        return new ClaimsPrincipal(identiteit);
    }

    private static void Organisatie(ClaimsIdentity identiteit, Keuze keuze)
    {
        if (keuze.Organisatie is not { } organisatie)
        {
            identiteit.SetClaim(Claimnamen.VoEmail, keuze.Persoon.Email);
            return;
        }

        identiteit.SetClaim(Claimnamen.VoId, organisatie.VoId ?? Pseudoniem(keuze.Waarde))
            .SetClaim(Claimnamen.VoDoelgroepcode, organisatie.Doelgroepcode)
            .SetClaim(Claimnamen.VoDoelgroepnaam, organisatie.Doelgroepnaam)
            .SetClaim(Claimnamen.VoOrgcode, organisatie.Orgcode)
            .SetClaim(Claimnamen.VoOrgnaam, organisatie.Orgnaam)
            .SetClaim(Claimnamen.VoEmail, organisatie.Email);
    }

    // The same after a restart, and not the national number itself; the people are invented, so the key may be known.
    private static string Pseudoniem(string waarde) =>
        Convert.ToHexStringLower(HMACSHA256.HashData("nagebootste digitale sleutel"u8, Encoding.UTF8.GetBytes(waarde)).AsSpan(0, 16));
}
