using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Whose access an administrator sees and changes. No page of an administrator reaches a werkrelatie another way.</summary>
internal static class WerkrelatiesInBeheer
{
    /// <summary>The werkrelaties, also those that are over, with the organisations of which somebody is lokale beheerder.</summary>
    public static IQueryable<Werkrelatie> InBeheerVan(this IQueryable<Werkrelatie> werkrelaties, Bevoegdheden beheerder)
    {
        var organisaties = beheerder.OrganisatieIds;
        return werkrelaties.Where(werkrelatie => organisaties.Contains(EF.Property<long>(werkrelatie, "OrganisatieId")));
    }

    /// <summary>The rights on those werkrelaties.</summary>
    public static IQueryable<ToegekendRecht> InBeheerVan(this IQueryable<ToegekendRecht> rechten, Bevoegdheden beheerder)
    {
        var organisaties = beheerder.OrganisatieIds;
        return rechten.Where(recht => organisaties.Contains(EF.Property<long>(recht.Werkrelatie, "OrganisatieId")));
    }
}
