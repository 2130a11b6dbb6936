using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using Zelfregistratie.DigitaleSleutel.Features.Gedeeld;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Zelfregistratie.DigitaleSleutel.Features.Userinfo;

/// <summary>Says again, to whom shows the access token, what the scopes allowed to say at sign-in.</summary>
[Authorize(AuthenticationSchemes = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)]
public sealed class UserinfoController : Controller
{
    // A client shows its access token here, not a form of ours: there is no antiforgery token to check.
    [HttpGet("v1/userinfo"), HttpPost("v1/userinfo"), IgnoreAntiforgeryToken]
    public IActionResult Userinfo() => Ok(Claimnamen.Alle.Prepend(Claims.Subject)
        .Select(naam => (Naam: naam, Waarde: User.GetClaim(naam)))
        .Where(claim => claim.Waarde is not null)
        .ToDictionary(claim => claim.Naam, claim => claim.Waarde, StringComparer.Ordinal));
}
