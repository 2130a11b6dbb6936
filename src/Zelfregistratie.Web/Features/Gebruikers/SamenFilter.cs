using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The door to what changes several rights, put on the controller: one right outside one's scope, and none of it exists.</summary>
internal sealed class SamenFilter(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    /// <summary>Most rights in one step.</summary>
    public const int Meeste = 50;

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var aantal = context.HttpContext.AantalGevraagd();
        if (aantal is 0 or > Meeste)
        {
            ((Controller)context.Controller).TempData.Melden(
                aantal == 0 ? t["Vink eerst de rechten aan die je wil wijzigen."] : t["Wijzig hoogstens {0} rechten tegelijk.", Meeste],
                MeldingSoort.Waarschuwing);
            context.Result = new LocalRedirectResult("/gebruikers");
        }
        else if (await context.HttpContext.RechtenLadenAsync(db, huidige))
        {
            await next();
        }
        else
        {
            context.Result = new NotFoundResult();
        }
    }
}
