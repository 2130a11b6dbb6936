using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;


internal static class Beslisserskring
{
    /// <summary>
    /// Everyone who may decide and has an e-mail address, each once: the lokale beheerders without the requester; when nobody of them is left,
    /// or the right says so, those who answer for the doelgroep; when there is none either, the centrale beheerders.
    /// </summary>
    public static async Task<IReadOnlyList<Beslissende>> BeslissendenAsync(
        this ZelfregistratieDb db, Persoon aanvrager, Organisatie organisatie, Doelgroep doelgroep, Beslisser beslisser, DateOnly vandaag, CancellationToken ct)
    {
        var geldend = db.ToegekendeRechten.Geldend(vandaag).Where(recht => recht.Werkrelatie.Persoon.Id != aanvrager.Id);
        if (beslisser == Beslisser.LokaleBeheerder)
        {
            var lokaal = await geldend.LokaleBeheerders(vandaag)
                .Where(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id)
                .BeslissendenAsync(ct);
            if (lokaal.Count > 0)
            {
                return lokaal;
            }
        }

        var context = Gebruikersbeheer.ContextCode(doelgroep);
        var verantwoordelijk = await geldend
            .Where(recht => recht.Gebruikersrecht.Rol == Rol.Doelgroepverantwoordelijke && recht.Contexten.Any(een => een.Code == context))
            .BeslissendenAsync(ct);
        return verantwoordelijk.Count > 0
            ? verantwoordelijk
            : await geldend.Where(recht => recht.Gebruikersrecht.Rol == Rol.CentraleBeheerder).BeslissendenAsync(ct);
    }

    private static async Task<IReadOnlyList<Beslissende>> BeslissendenAsync(this IQueryable<ToegekendRecht> rechten, CancellationToken ct)
    {
        var gevonden = await rechten
            .Where(recht => recht.Werkrelatie.Email != null)
            .OrderBy(recht => recht.Id)
            .Select(recht => new { recht.Werkrelatie.Persoon.Id, recht.Werkrelatie.Persoon.Voornaam, recht.Werkrelatie.Persoon.Familienaam, recht.Werkrelatie.Email })
            .ToListAsync(ct);
        return [.. gevonden.DistinctBy(een => een.Id).Select(een => new Beslissende(een.Id, $"{een.Voornaam} {een.Familienaam}".Trim(), een.Email!))];
    }
}
