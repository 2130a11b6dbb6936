using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>Who chose a mail a day, and what it may be about, as queries.</summary>
internal static class Dagoverzichtkiezers
{
    /// <summary>Those who decide today, chose the mail and did not get it yet, with the last day on which they did.</summary>
    public static async Task<IReadOnlyDictionary<long, DateOnly?>> ZonderDagoverzichtAsync(this ZelfregistratieDb db, DateOnly vandaag, CancellationToken ct)
    {
        var gevonden = await db.Kiezers(vandaag)
            .Select(recht => recht.Werkrelatie.Persoon)
            .Where(persoon => !db.Dagmails.Any(mail => mail.PersoonId == persoon.Id && mail.Dag == vandaag && mail.Soort == Dagmailsoort.Dagoverzicht))
            .Select(persoon => new
            {
                persoon.Id,
                Laatste = db.Dagmails.Where(mail => mail.PersoonId == persoon.Id && mail.Soort == Dagmailsoort.Dagoverzicht).Max(mail => (DateOnly?)mail.Dag),
            })
            .ToListAsync(ct);
        return gevonden.DistinctBy(een => een.Id).ToDictionary(een => een.Id, een => een.Laatste);
    }

    /// <summary>Leaves out the requests that none of them decides on.</summary>
    public static IQueryable<Aanvraag> VoorDagoverzicht(this IQueryable<Aanvraag> aanvragen, ZelfregistratieDb db, DateOnly vandaag)
    {
        var organisaties = db.Kiezers(vandaag).Select(recht => recht.Werkrelatie.Organisatie.Id);
        return aanvragen.Where(aanvraag => organisaties.Contains(aanvraag.Organisatie.Id) || db.Doorsturingen.Any(een => een.AanvraagId == aanvraag.Id));
    }

    private static IQueryable<ToegekendRecht> Kiezers(this ZelfregistratieDb db, DateOnly vandaag) => db.ToegekendeRechten.Geldend(vandaag)
        .Where(recht => recht.Gebruikersrecht.Rol != Rol.Geen && recht.Gebruikersrecht.Rol != Rol.Toepassingsbeheerder)
        .Where(recht => recht.Werkrelatie.Email != null && recht.Werkrelatie.Persoon.WilDagoverzicht);
}
