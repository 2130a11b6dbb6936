using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>
/// The door to every page about somebody, put on the controller: a werkrelatie outside one's scope does not exist. It leaves what it
/// loaded in the features of the request, the only place where a controller gets it.
/// </summary>
internal sealed class GebruikerFilter(ZelfregistratieDb db, HuidigePersoon huidige) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await context.HttpContext.GebruikerLadenAsync(db, huidige))
        {
            context.Result = new NotFoundResult();
            return;
        }

        await next();
    }
}
