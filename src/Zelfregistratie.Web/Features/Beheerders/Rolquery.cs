using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>One role of an organisation.</summary>
internal static class Rolquery
{
    /// <summary>The role with whose it is, also when it is over; null when the organisation has no such role.</summary>
    public static Task<ToegekendRecht?> LokaleRolAsync(this ZelfregistratieDb db, Organisatie organisatie, long id, CancellationToken ct) => db.ToegekendeRechten
        .Include(recht => recht.Gebruikersrecht)
        .Include(recht => recht.Werkrelatie.Persoon)
        .Include(recht => recht.Werkrelatie.Organisatie)
        .Include(recht => recht.Werkrelatie.Doelgroep)
        .SingleOrDefaultAsync(
            recht => recht.Id == id && recht.Werkrelatie.Organisatie.Id == organisatie.Id && Gebruikersbeheer.LokaleRollen.Contains(recht.Gebruikersrecht.Rol), ct);

    /// <summary>Whether the role, and what it stands on, holds today or later.</summary>
    public static bool IsEr(this ToegekendRecht rol, DateOnly vandaag) => rol.IsNietVoorbij(vandaag) && rol.Werkrelatie.IsNietVoorbij(vandaag);
}
