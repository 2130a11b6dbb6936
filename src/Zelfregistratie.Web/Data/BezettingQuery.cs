using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

internal static class BezettingQuery
{
    /// <summary>Who else administers an organisation, and how much waits for them, in one query.</summary>
    /// <param name="db">The database.</param>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="zonder">Who would go.</param>
    /// <param name="vandaag">Today in Brussels.</param>
    /// <param name="ct">Stops it.</param>
    public static Task<Beheerdersbezetting> BezettingAsync(this ZelfregistratieDb db, Organisatie organisatie, Persoon zonder, DateOnly vandaag, CancellationToken ct) =>
        db.Organisaties.Where(een => een.Id == organisatie.Id)
            .Select(een => new Beheerdersbezetting(
                db.ToegekendeRechten.BereikbareBeheerders(vandaag)
                    .Where(recht => recht.Werkrelatie.Organisatie.Id == een.Id && recht.Werkrelatie.Persoon.Id != zonder.Id)
                    .Select(recht => recht.Werkrelatie.Persoon.Id).Distinct().Count(),
                db.Aanvragen.Count(aanvraag =>
                    aanvraag.Organisatie.Id == een.Id && aanvraag.Status == AanvraagStatus.Ingediend && aanvraag.Beslisser == Beslisser.LokaleBeheerder)))
            .SingleAsync(ct);

    /// <summary>How many others run the portal: the last one can't go, as if there were always something open.</summary>
    public static async Task<Beheerdersbezetting> CentraleBezettingAsync(this ZelfregistratieDb db, Persoon zonder, DateOnly vandaag, CancellationToken ct) => new(
        await db.ToegekendeRechten.Geldend(vandaag)
            .Where(recht => recht.Gebruikersrecht.Rol == Rol.CentraleBeheerder && recht.Werkrelatie.Persoon.Id != zonder.Id)
            .Select(recht => recht.Werkrelatie.Persoon.Id).Distinct().CountAsync(ct),
        OpenAanvragen: 1);
}
