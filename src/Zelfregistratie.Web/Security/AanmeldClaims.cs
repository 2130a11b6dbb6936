using System.Globalization;
using System.Security.Claims;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>What the provider says about somebody. Names of claims differ in case between applications.</summary>
internal sealed class AanmeldClaims(ClaimsPrincipal principal)
{
    public const string Acr = "acr";
    public const string AuthTime = "auth_time";
    public const string Sid = "sid";

    private const int CodeLengte = 20;

    private const long MeesteSeconden = uint.MaxValue;

    // They travel in the session cookie.
    private const int MeesteVertegenwoordigd = 20;

    public string? Voornaam => Claim("given_name");

    public string? Familienaam => Claim("family_name");

    public string? Email => Emailadres.TryLezen(Claim("vo_email"), out var adres) ? adres : null;

    public string? OrganisatieCode => Claim("vo_orgcode") is { Length: > 0 and <= CodeLengte } code ? code : null;

    public Insz? Insz => Domain.Personen.Insz.TryLezen(Claim("rrn"), out var insz) ? insz : null;

    /// <summary>When the digital key was used, in UTC; null when the provider does not say.</summary>
    public DateTimeOffset? SleutelGebruiktOp => long.TryParse(Claim(AuthTime), NumberStyles.None, CultureInfo.InvariantCulture, out var seconden) && seconden <= MeesteSeconden
        ? DateTimeOffset.FromUnixTimeSeconds(seconden)
        : null;

    /// <summary>What the provider calls its session.</summary>
    public string? AanbiederSessie => Claim(Sid);

    /// <summary>What the provider calls the person.</summary>
    public string? AanbiederPersoon => Claim("sub");

    /// <summary>The digital key, or null when it is none that the portal knows.</summary>
    public GebruikteSleutel? Sleutel(AanmeldOptions options)
    {
        var acr = Claim(Acr);
        var soort = options.Sleutels.Values.FirstOrDefault(sleutel => string.Equals(sleutel.Acr, acr, StringComparison.OrdinalIgnoreCase));
        return soort is null ? null : new GebruikteSleutel(soort.Naam, soort.Niveau);
    }

    /// <summary>Codes of the organisations that the person represents by law; at most <see cref="MeesteVertegenwoordigd"/>.</summary>
    public IReadOnlyList<string> Vertegenwoordigt =>
    [
        .. principal.Claims
            .Where(claim => string.Equals(claim.Type, "wv_orgcode", StringComparison.OrdinalIgnoreCase) && claim.Value.Length is > 0 and <= CodeLengte)
            .Select(claim => claim.Value)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(MeesteVertegenwoordigd),
    ];

    private string? Claim(string naam) =>
        principal.Claims.FirstOrDefault(claim => string.Equals(claim.Type, naam, StringComparison.OrdinalIgnoreCase))?.Value;
}
