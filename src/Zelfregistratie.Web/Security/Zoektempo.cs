using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Zelfregistratie.Web.Security;

/// <summary>How fast one person may search: more than anybody types, less than a program asks.</summary>
internal static class Zoektempo
{
    /// <summary>Name of the policy, for <see cref="EnableRateLimitingAttribute"/>.</summary>
    public const string Beleid = "Zoeken";

    /// <summary>Searches of one person a minute, on all pages together, in each instance.</summary>
    public const int PerMinuut = 300;

    private const string Zoekterm = "zoek";

    /// <summary>Only a search of somebody who is signed in counts: following a link never does, and strangers can't search.</summary>
    public static RateLimitPartition<long> Voor(HttpContext context)
    {
        var persoon = context.RequestServices.GetRequiredService<HuidigePersoon>();
        if (!persoon.IsAangemeld || !context.Request.Query.ContainsKey(Zoekterm)) return RateLimitPartition.GetNoLimiter(0L);

        var klok = context.RequestServices.GetRequiredService<TimeProvider>();
        return RateLimitPartition.Get(persoon.Persoon.Id, _ => new Tijdvenster(PerMinuut, TimeSpan.FromMinutes(1), klok));
    }
}
