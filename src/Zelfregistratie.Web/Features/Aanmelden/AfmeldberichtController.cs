using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Sessies;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Aanmelden;

/// <summary>Hears from the provider that somebody signed out there, and ends the sessions here that came from it, at their next request on any instance.</summary>
[AllowAnonymous]
internal sealed class AfmeldberichtController(AfmeldberichtLezer lezer, ZelfregistratieDb db, IOptions<AanmeldOptions> options) : Controller
{
    private const int GrootsteBericht = 32 * 1024;

    // A sign-in that was under way when the session at the provider ended.
    private static readonly TimeSpan Onderweg = TimeSpan.FromHours(1);

    /// <summary>Ends one session at the provider, or all of somebody when the provider names none.</summary>
    /// <param name="token">The logout token.</param>
    /// <param name="ct">Stops asking.</param>
    [HttpPost(AanmeldEvents.AfmeldberichtPad)]
    [IgnoreAntiforgeryToken]
    [RequestSizeLimit(GrootsteBericht)]
    public async Task<IActionResult> Ontvangen([FromForm(Name = "logout_token")] string? token, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        try
        {
            if (await lezer.LezenAsync(token ?? "", ct) is not { } bericht) return BadRequest(new { error = "invalid_request" });
            await BeeindigenAsync(bericht, ct);
            return Ok(new { });
        }
        catch (AanbiederOnbereikbaar)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable, new { error = "temporarily_unavailable" });
        }
    }

    private async Task BeeindigenAsync(Afmeldbericht bericht, CancellationToken ct)
    {
        var issuer = options.Value.Authority;
        var (sleutel, tot) = string.IsNullOrEmpty(bericht.Sid)
            ? (Sessiesleutel.VanAanbiederpersoon(issuer, bericht.Sub!), bericht.Op + Sessie.Langste)
            : (Sessiesleutel.VanAanbiedersessie(issuer, bericht.Sid), bericht.Op + Sessie.Langste + Onderweg);
        for (var poging = 1; ; poging++)
        {
            await db.BeeindigenAsync(sleutel, tot, ct);
            try
            {
                await db.SaveChangesAsync(ct);
                return;
            }
            catch (Exception exception) when (poging == 1 && exception.IsWedloopVerloren())
            {
                // The same message came to another instance.
                db.ChangeTracker.Clear();
            }
        }
    }
}
