using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>What people find without a link.</summary>
internal static class VindbareRechten
{
    /// <summary>
    /// The rights that a link could ask for and that are not kept out of browsing, with their toepassing and the doelgroepen in which they can be
    /// asked, in one query. For reading only.
    /// </summary>
    public static IQueryable<Gebruikersrecht> RechtenVindbaar(this ZelfregistratieDb db) => db.Gebruikersrechten
        .Where(recht => recht.BuitenGebruikSinds == null && recht.Toepassing.BuitenGebruikSinds == null && !recht.IsVerborgen)
        .Where(recht => recht.Rol == Rol.Geen && recht.Toepassing.Code != Gebruikersbeheer.ToepassingCode)
        .Where(recht => !recht.ContextVerplicht || recht.Contexten.Any(context => context.BuitenGebruikSinds == null))
        .Where(recht => recht.Doelgroepen.Any(doelgroep => doelgroep.BuitenGebruikSinds == null && doelgroep.Codesoort != Codesoort.Geen))
        .Include(recht => recht.Toepassing)
        .Include(recht => recht.Doelgroepen.Where(doelgroep => doelgroep.BuitenGebruikSinds == null && doelgroep.Codesoort != Codesoort.Geen).OrderBy(doelgroep => doelgroep.Id))
        .AsNoTrackingWithIdentityResolution()
        .AsSingleQuery();
}
