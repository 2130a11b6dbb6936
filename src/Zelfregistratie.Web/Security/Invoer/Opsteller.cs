using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Zelfregistratie.Web.Security.Invoer;

/// <summary>
/// Says in a form for whom it was made, so that what a session that ended was typing can be kept for that person. Only the portal can
/// write it: a stranger can't make the portal keep anything.
/// </summary>
internal sealed class Opsteller(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Name of the hidden field.</summary>
    public const string Veld = "__opsteller";

    private static readonly TimeSpan Geldigheid = TimeSpan.FromHours(24);

    private readonly IDataProtector protector = protection.CreateProtector("Zelfregistratie.Opsteller");

    /// <summary>The value of the field.</summary>
    public string Maken(long persoonId) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{persoonId}/{clock.GetUtcNow().ToUnixTimeSeconds()}"));

    /// <summary>Reads the value back.</summary>
    /// <returns>The key of the person; null for anything else than a value of the last day.</returns>
    public long? Lezen(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde)) return null;
        try
        {
            var delen = protector.Unprotect(waarde).Split('/');
            var op = DateTimeOffset.FromUnixTimeSeconds(long.Parse(delen[1], CultureInfo.InvariantCulture));
            return clock.GetUtcNow() - op < Geldigheid ? long.Parse(delen[0], CultureInfo.InvariantCulture) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
