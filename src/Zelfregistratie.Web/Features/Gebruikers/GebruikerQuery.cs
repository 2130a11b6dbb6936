using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>One werkrelatie and what is changed along with it.</summary>
internal static class GebruikerQuery
{
    /// <summary>The werkrelatie with all its rights; null when it is not within the scope of the administrator.</summary>
    public static Task<Werkrelatie?> GebruikerAsync(this ZelfregistratieDb db, Bevoegdheden beheerder, long id, CancellationToken ct) =>
        db.Werkrelaties.InBeheerVan(beheerder).AsSingleQuery()
            .Include(werkrelatie => werkrelatie.Persoon)
            .Include(werkrelatie => werkrelatie.Organisatie)
            .Include(werkrelatie => werkrelatie.Doelgroep)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Gebruikersrecht.Toepassing)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Contexten)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.Aanvraag)
            .Include(werkrelatie => werkrelatie.Rechten).ThenInclude(recht => recht.ToegekendDoor)
            .SingleOrDefaultAsync(werkrelatie => werkrelatie.Id == id, ct);

    /// <summary>The rights that a lokale beheerder can grant in a doelgroep.</summary>
    public static IQueryable<Gebruikersrecht> ToekenbaarIn(this IQueryable<Gebruikersrecht> rechten, Doelgroep doelgroep) => rechten.Where(recht =>
        recht.Rol == Rol.Geen
        && recht.Beslisser == Beslisser.LokaleBeheerder
        && recht.BuitenGebruikSinds == null
        && recht.Toepassing.BuitenGebruikSinds == null
        && recht.Doelgroepen.Any(een => een.Id == doelgroep.Id));

    /// <summary>A right with all that granting it asks.</summary>
    public static Task<Gebruikersrecht?> RechtAsync(this ZelfregistratieDb db, string code, CancellationToken ct) => db.Gebruikersrechten.AsSplitQuery()
        .Include(recht => recht.Toepassing)
        .Include(recht => recht.Doelgroepen)
        .Include(recht => recht.Contexten)
        .SingleOrDefaultAsync(recht => recht.Code == code, ct);

    /// <summary>The open request of the person for a right that is granted on their werkrelatie.</summary>
    public static Task<Aanvraag?> GevraagdAsync(this ZelfregistratieDb db, Werkrelatie werkrelatie, Gebruikersrecht recht, CancellationToken ct) => db.Aanvragen
        .Include(aanvraag => aanvraag.Contexten)
        .SingleOrDefaultAsync(
            aanvraag => aanvraag.Status == AanvraagStatus.Ingediend
                && aanvraag.Soort == AanvraagSoort.Gebruikersrecht
                && aanvraag.Aanvrager.Id == werkrelatie.Persoon.Id
                && aanvraag.Organisatie.Id == werkrelatie.Organisatie.Id
                && aanvraag.Doelgroep.Id == werkrelatie.Doelgroep.Id
                && aanvraag.Gebruikersrecht!.Id == recht.Id,
            ct);
}
