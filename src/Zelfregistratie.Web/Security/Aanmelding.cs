using System.Globalization;
using System.Security.Claims;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Security;

/// <summary>What the session cookie holds: who signed in, with what and when. No national number, no names, no tokens.</summary>
/// <param name="PersoonId">Key of the person.</param>
/// <param name="Sleutel">The digital key.</param>
/// <param name="Email">Address that the provider gave, to prefill a form with.</param>
/// <param name="OrganisatieCode">Organisation that the person signed in for, if any.</param>
/// <param name="Op">When, in UTC.</param>
public sealed record Aanmelding(long PersoonId, GebruikteSleutel Sleutel, string? Email, string? OrganisatieCode, DateTimeOffset Op)
{
    /// <summary>The authentication scheme of the session cookie.</summary>
    public const string Schema = "Zelfregistratie";

    // Antiforgery tokens are bound to "sub" alone, so that they outlive signing in again as the same person.
    private const string PersoonClaim = "sub";
    private const string SleutelClaim = "sleutel";
    private const string NiveauClaim = "niveau";
    private const string EmailClaim = "email";
    private const string OrganisatieClaim = "organisatie";
    private const string OpClaim = "op";
    private const string SessieClaim = "sid";
    private const string VertegenwoordigtClaim = "wv";
    private const string AanbiedersessieClaim = "asid";
    private const string AanbiederpersoonClaim = "asub";

    /// <summary>Codes of the organisations that the person represents by law.</summary>
    public IReadOnlyList<string> Vertegenwoordigt { get; init; } = [];

    /// <summary>Id of the session: signing out ends it, also for a copy of the cookie.</summary>
    public Guid Sessie { get; init; } = Guid.NewGuid();

    /// <summary>The session at the provider, as <see cref="Sessiesleutel.VanAanbiedersessie"/>; empty when it names none.</summary>
    public Guid Aanbiedersessie { get; init; }

    /// <summary>The person at the provider, as <see cref="Sessiesleutel.VanAanbiederpersoon"/>.</summary>
    public Guid Aanbiederpersoon { get; init; }

    /// <summary>All by which this session can be ended.</summary>
    public LopendeSessie Lopend =>
        new(PersoonId, Sessie, Op + Security.Sessie.Langste) { Aanbiedersessie = Aanbiedersessie, Aanbiederpersoon = Aanbiederpersoon };

    /// <summary>The principal to sign in with under <see cref="Schema"/>.</summary>
    public ClaimsPrincipal NaarPrincipal()
    {
        var identity = new ClaimsIdentity(Schema);
        identity.AddClaim(new Claim(PersoonClaim, PersoonId.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(SleutelClaim, Sleutel.Naam));
        identity.AddClaim(new Claim(NiveauClaim, ((int)Sleutel.Niveau).ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(OpClaim, Op.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(SessieClaim, Sessie.ToString("N")));
        if (Aanbiedersessie != Guid.Empty) identity.AddClaim(new Claim(AanbiedersessieClaim, Aanbiedersessie.ToString("N")));
        if (Aanbiederpersoon != Guid.Empty) identity.AddClaim(new Claim(AanbiederpersoonClaim, Aanbiederpersoon.ToString("N")));
        if (Email is not null) identity.AddClaim(new Claim(EmailClaim, Email));
        if (OrganisatieCode is not null) identity.AddClaim(new Claim(OrganisatieClaim, OrganisatieCode));
        identity.AddClaims(Vertegenwoordigt.Select(code => new Claim(VertegenwoordigtClaim, code)));
        return new ClaimsPrincipal(identity);
    }

    /// <summary>Reads a principal back.</summary>
    /// <returns>Null for somebody who is not signed in, or whose cookie was made by a version that wrote something else.</returns>
    public static Aanmelding? Lezen(ClaimsPrincipal principal)
    {
        if (principal.Identity is not { IsAuthenticated: true, AuthenticationType: Schema }
            || !long.TryParse(principal.FindFirstValue(PersoonClaim), CultureInfo.InvariantCulture, out var persoonId)
            || !int.TryParse(principal.FindFirstValue(NiveauClaim), CultureInfo.InvariantCulture, out var niveau)
            || !long.TryParse(principal.FindFirstValue(OpClaim), CultureInfo.InvariantCulture, out var op)
            || !Guid.TryParse(principal.FindFirstValue(SessieClaim), out var sessie)
            || principal.FindFirstValue(SleutelClaim) is not { } sleutel)
        {
            return null;
        }

        return new Aanmelding(
            persoonId,
            new GebruikteSleutel(sleutel, (Zekerheidsniveau)niveau),
            principal.FindFirstValue(EmailClaim),
            principal.FindFirstValue(OrganisatieClaim),
            DateTimeOffset.FromUnixTimeSeconds(op))
        {
            Sessie = sessie,
            Aanbiedersessie = Sleutelwaarde(principal, AanbiedersessieClaim),
            Aanbiederpersoon = Sleutelwaarde(principal, AanbiederpersoonClaim),
            Vertegenwoordigt = [.. principal.FindAll(VertegenwoordigtClaim).Select(claim => claim.Value)],
        };
    }

    private static Guid Sleutelwaarde(ClaimsPrincipal principal, string claim) => Guid.TryParse(principal.FindFirstValue(claim), out var sleutel) ? sleutel : Guid.Empty;
}
