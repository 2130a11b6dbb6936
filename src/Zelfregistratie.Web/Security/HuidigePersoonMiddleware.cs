using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Zelfregistratie.Web.Security;

/// <summary>Fills <see cref="HuidigePersoon"/> for every page, and signs out who does not exist any more.</summary>
internal sealed class HuidigePersoonMiddleware(RequestDelegate next, ILogger<HuidigePersoonMiddleware> logger)
{
    public async Task InvokeAsync(HttpContext context, HuidigePersoon persoon)
    {
        if (!persoon.IsAangemeld && IsPagina(context) && Aanmelding.Lezen(context.User) is { } aanmelding
            && !await persoon.LadenAsync(aanmelding, context.RequestAborted))
        {
            Weigeringslog.Geweigerd(logger, Weigerreden.SessieBeeindigd, aanmelding.PersoonId);
            await context.SignOutAsync(Aanmelding.Schema);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
        if (persoon.IsAangemeld && IsPagina(context) && Geweigerd(context.Response.StatusCode) is { } reden) Weigeringslog.Geweigerd(logger, reden, persoon.Persoon.Id);
    }

    private static Weigerreden? Geweigerd(int status) => status switch
    {
        StatusCodes.Status403Forbidden => Weigerreden.GeenToegang,
        StatusCodes.Status404NotFound => Weigerreden.NietGevonden,
        _ => null,
    };

    // The page about an error must not ask the database, which may be what failed.
    private static bool IsPagina(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && context.Features.Get<IExceptionHandlerFeature>() is null;
}
