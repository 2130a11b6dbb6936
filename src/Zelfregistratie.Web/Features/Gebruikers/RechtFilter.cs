using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>After <see cref="WijzigbaarFilter"/>, on what changes a right: it has to stand on the werkrelatie, and to be one that can change.</summary>
internal sealed class RechtFilter(HuidigePersoon huidige, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var werkrelatie = context.HttpContext.Gebruiker();
        _ = long.TryParse(context.RouteData.Values["rechtId"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        if (werkrelatie.Rechten.SingleOrDefault(een => een.Id == id) is not { } recht)
        {
            context.Result = new NotFoundResult();
            return;
        }

        Domain.Weigering? weigering = recht.Gebruikersrecht.Rol != Rol.Geen ? new RolNietToegestaan(recht.Gebruikersrecht.Rol)
            : !recht.IsNietVoorbij(huidige.Vandaag) ? new RechtIsVoorbij(recht)
            : null;
        if (weigering is not null)
        {
            context.Result = ((Controller)context.Controller).Weigeren(weigering, werkrelatie, t);
            return;
        }

        await next();
    }
}
