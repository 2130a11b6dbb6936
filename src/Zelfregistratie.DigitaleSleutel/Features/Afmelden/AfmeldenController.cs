using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Server.AspNetCore;

namespace Zelfregistratie.DigitaleSleutel.Features.Afmelden;

/// <summary>Signing out. Nobody stays signed in here, so all there is to do is to go back to the application.</summary>
public sealed class AfmeldenController : Controller
{
    // The application may send its request as a form, and there is no session here that a stranger could end.
    [HttpGet("v1/logout"), HttpPost("v1/logout"), IgnoreAntiforgeryToken]
    public IActionResult Afmelden() => SignOut(
        new AuthenticationProperties { RedirectUri = Url.Action(nameof(Afgemeld)) },
        OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

    [HttpGet("afgemeld")]
    public IActionResult Afgemeld() => View();
}
