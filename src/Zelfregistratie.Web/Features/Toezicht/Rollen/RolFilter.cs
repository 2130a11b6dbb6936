using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>The door to what is done with one role: what is no role of the portal does not exist here.</summary>
internal sealed class RolFilter(ZelfregistratieDb db) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var gevonden = long.TryParse(context.RouteData.Values["id"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? await LadenAsync(db, id, context.HttpContext.RequestAborted)
            : null;
        if (gevonden is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        context.HttpContext.Features.Set(gevonden);
        await next();
    }

    /// <summary>A role of the portal, with whose it is and what it is for; also one that is over.</summary>
    public static Task<ToegekendRecht?> LadenAsync(ZelfregistratieDb db, long id, CancellationToken ct) =>
        db.ToegekendeRechten.VanHetPortaal()
            .Include(recht => recht.Gebruikersrecht)
            .Include(recht => recht.Contexten)
            .Include(recht => recht.Werkrelatie.Persoon)
            .Include(recht => recht.Werkrelatie.Organisatie)
            .SingleOrDefaultAsync(recht => recht.Id == id, ct);
}
