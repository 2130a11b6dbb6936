using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>
/// The door to becoming hoofd lokale beheerder, put on the controller: without a registration of one's own, also a lapsed one, and
/// without representing it by law, an organisation does not exist. It leaves the reason in the features of the request.
/// </summary>
internal sealed class WordenFilter(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var controller = (Controller)context.Controller;
        if (!OrganisatieCode.TryLezen(context.RouteData.Values["organisatie"] as string, OrganisatieCode.AlleSoorten, out var code))
        {
            context.Result = new NotFoundResult();
            return;
        }

        var grond = await Aanstellingsgrond.LadenAsync(db, huidige, code, context.HttpContext.RequestAborted);
        context.Result = grond is not null ? Weigering(controller, grond)
            : Aanstellingsgrond.Vertegenwoordigt(huidige, code) ? controller.NietInPortaal(code, t)
            : new NotFoundResult();
        if (context.Result is null)
        {
            context.HttpContext.Features.Set(grond);
            await next();
        }
    }

    private IActionResult? Weigering(Controller controller, Aanstellingsgrond grond)
    {
        try
        {
            grond.Gelden(huidige.Vandaag);
            return grond.Doelgroepen.Count == 0 ? controller.MetFormulier(grond.Organisatie, t) : null;
        }
        catch (Weigering weigering)
        {
            return controller.Weigeren(weigering, grond.Organisatie, t);
        }
    }
}
