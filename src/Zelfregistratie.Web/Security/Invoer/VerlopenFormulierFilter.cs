using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Zelfregistratie.Web.Security.Invoer;

/// <summary>
/// Answers a form whose antiforgery token is not right: nothing is done with it, but who typed it gets it back to send again.
/// </summary>
internal sealed class VerlopenFormulierFilter(Invoerbewaring bewaring, HuidigePersoon persoon, ILogger<VerlopenFormulierFilter> logger) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            Weigeringslog.Geweigerd(logger, Weigerreden.FormulierNietVanOns, persoon.IsAangemeld ? persoon.Persoon.Id : null);
            context.Result = !persoon.IsAangemeld || await bewaring.BewarenAsync(context.HttpContext, persoon.Persoon.Id)
                ? new LocalRedirectResult(Invoerbewaring.Adres(context.HttpContext.Request))
                : new ViewResult { ViewName = "FormulierVerlopen", StatusCode = StatusCodes.Status400BadRequest };
        }

        await next();
    }
}
