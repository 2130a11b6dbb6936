using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>After <see cref="GebruikerFilter"/>, on what changes: says at the door what the domain would refuse after the form was filled in.</summary>
internal sealed class WijzigbaarFilter(HuidigePersoon huidige, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var werkrelatie = context.HttpContext.Gebruiker();
        Domain.Weigering? weigering = werkrelatie.Persoon == huidige.Persoon ? new EigenToegangWijzigen()
            : !werkrelatie.IsNietVoorbij(huidige.Vandaag) ? new WerkrelatieIsVoorbij(werkrelatie)
            : null;
        if (weigering is not null)
        {
            context.Result = ((Controller)context.Controller).Weigeren(weigering, werkrelatie, t);
            return;
        }

        await next();
    }
}
