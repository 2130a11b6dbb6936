using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

/// <summary>
/// The door to every action on a request, put on the controller: a request outside one's scope does not exist. It leaves what it
/// loaded in the features of the request, the only place where a controller gets it.
/// </summary>
internal sealed class TaakFilter(ZelfregistratieDb db, HuidigePersoon huidige, TimeProvider klok) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var (nu, ct) = (klok.GetUtcNow(), context.HttpContext.RequestAborted);
        var gevonden = Referentie.TryLezen(context.RouteData.Values["referentie"] as string, out var referentie)
            ? await db.TaakAsync(huidige.Bevoegdheden, referentie, nu, ct)
            : null;
        if (gevonden is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        context.HttpContext.Features.Set(gevonden.Aanvraag);
        context.HttpContext.Features.Set(gevonden.Anderen(behalve: huidige.Persoon));
        if (HttpMethods.IsGet(context.HttpContext.Request.Method) && gevonden.Aanvraag.IsOpen)
        {
            await db.RaadplegenAsync(gevonden, huidige.Persoon, nu, ct);
        }

        await next();
    }
}
