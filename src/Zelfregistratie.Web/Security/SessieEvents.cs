using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Zelfregistratie.Web.Security.Invoer;

namespace Zelfregistratie.Web.Security;

/// <summary>The limits of a session, and what happens to a request without one.</summary>
internal sealed class SessieEvents(TimeProvider clock, Invoerbewaring bewaring, ILogger<SessieEvents> logger) : CookieAuthenticationEvents
{
    /// <summary>Where signing in begins.</summary>
    public const string AanmeldPad = "/aanmelden";

    /// <summary>Query parameter with the local address to return to.</summary>
    public const string TerugParameter = "terug";

    /// <summary>Where a script tells that the person is still there.</summary>
    public const string LevendPad = "/aanmelden/levend";

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var aanmelding = Aanmelding.Lezen(context.Principal!);
        if (aanmelding is null || Sessie.IsVoorbij(aanmelding.Op, clock.GetUtcNow()))
        {
            Weigeringslog.Geweigerd(logger, Weigerreden.SessieVoorbij, aanmelding?.PersoonId);
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Aanmelding.Schema);
        }
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        // By itself ASP.NET renews only when half of the time is over, so that a session could end 11 minutes after the last click.
        context.ShouldRenew = context.ElapsedTime >= Sessie.Vernieuwing;
        return Task.CompletedTask;
    }

    public override async Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        if (request.Path == LevendPad)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        await bewaring.BewarenAsync(context.HttpContext);
        var terug = context.Properties.RedirectUri is { } adres ? Terugadres.Lokaal(adres) : Invoerbewaring.Adres(request);
        context.Response.Redirect(AanmeldPad + QueryString.Create(TerugParameter, terug));
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
