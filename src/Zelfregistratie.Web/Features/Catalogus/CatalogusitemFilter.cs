using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>Loads what the address names: 404 when there is no such thing, a page that says so when the portal needs it as it is.</summary>
internal sealed class CatalogusitemFilter(ZelfregistratieDb db, Catalogusbewaking bewaking, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var waarden = context.RouteData.Values;
        var id = long.Parse((string)waarden["id"]!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (Catalogussoorten.Lezen((string)waarden["soort"]!) is not { } soort || await db.CatalogusitemAsync(soort, id, context.HttpContext.RequestAborted) is not { } item)
        {
            context.Result = new NotFoundResult();
            return;
        }

        try
        {
            bewaking.Toelaten(item);
        }
        catch (HoortBijHetPortaal weigering)
        {
            context.Result = ((Controller)context.Controller).Weigeren(weigering, soort, t);
            return;
        }

        context.HttpContext.Features.Set(item);
        await next();
    }
}
