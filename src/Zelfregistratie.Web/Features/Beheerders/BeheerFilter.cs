using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>
/// The door to what is done for an organisation, put on the controller: an organisation that somebody does not administer does not exist.
/// It leaves the organisation, only to be read, in the features of the request.
/// </summary>
/// <param name="alleenHoofd">Whether only a hoofd lokale beheerder gets in.</param>
/// <param name="db">The database.</param>
/// <param name="huidige">Who is signed in.</param>
/// <param name="t">Translates the refusal.</param>
internal sealed class BeheerFilter(bool alleenHoofd, ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var organisatie = await OrganisatieAsync(context.RouteData.Values["organisatie"] as string, context.HttpContext.RequestAborted);
        if (organisatie is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        if (alleenHoofd && !huidige.Bevoegdheden.HoofdOrganisatieIds.Contains(organisatie.Id))
        {
            context.Result = ((Controller)context.Controller).Weigeren(new RolNietToegestaan(Rol.LokaleBeheerder), organisatie, t);
            return;
        }

        context.HttpContext.Features.Set(organisatie);
        await next();
    }

    private async Task<Organisatie?> OrganisatieAsync(string? tekst, CancellationToken ct)
    {
        var eigen = huidige.Bevoegdheden.OrganisatieIds;
        return OrganisatieCode.TryLezen(tekst, OrganisatieCode.AlleSoorten, out var code)
            ? await db.Organisaties.AsNoTracking().Include(een => een.Doelgroepen.OrderBy(doelgroep => doelgroep.Id))
                .SingleOrDefaultAsync(een => eigen.Contains(een.Id) && een.CodeWaarde == code.Waarde && een.Codesoort == code.Soort, ct)
            : null;
    }
}
