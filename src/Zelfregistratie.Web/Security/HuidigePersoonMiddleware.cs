using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;

namespace Zelfregistratie.Web.Security;

/// <summary>Fills <see cref="HuidigePersoon"/> for every page, and signs out who does not exist any more.</summary>
internal sealed class HuidigePersoonMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, HuidigePersoon persoon)
    {
        if (!persoon.IsAangemeld && IsPagina(context) && Aanmelding.Lezen(context.User) is { } aanmelding
            && !await persoon.LadenAsync(aanmelding, context.RequestAborted))
        {
            await context.SignOutAsync(Aanmelding.Schema);
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        await next(context);
    }

    // The page about an error must not ask the database, which may be what failed.
    private static bool IsPagina(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null
        && context.Features.Get<IExceptionHandlerFeature>() is null;
}
