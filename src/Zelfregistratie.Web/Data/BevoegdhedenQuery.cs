using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Data;

internal static class BevoegdhedenQuery
{
    /// <summary>Loads the person of a session with the roles in force today, in one query (one more for who answers for doelgroepen, and for who owns toepassingen).</summary>
    /// <returns>Null when nobody has the key, or the session was ended.</returns>
    public static async Task<Bevoegdheden?> BevoegdhedenVanAsync(this ZelfregistratieDb db, LopendeSessie sessie, DateOnly vandaag, CancellationToken ct)
    {
        var persoonId = sessie.PersoonId;
        var einden = db.EindenVan(sessie);
        var gevonden = await db.Personen
            .Where(persoon => persoon.Id == persoonId && !einden.Any())
            .Select(persoon => new
            {
                Persoon = persoon,
                Rollen = db.ToegekendeRechten.Geldend(vandaag)
                    .Where(recht => recht.Werkrelatie.Persoon.Id == persoon.Id && recht.Gebruikersrecht.Rol != Rol.Geen)
                    .Select(recht => new Rolinzet(recht.Gebruikersrecht.Rol, recht.Werkrelatie.Organisatie.Id))
                    .ToList(),
                IsToegangsbeheerder = db.Hoofdtoegangsbeheerders.Geldend(vandaag).Any(een => een.Persoon.Id == persoon.Id),
            })
            .SingleOrDefaultAsync(ct);
        if (gevonden is null)
        {
            return null;
        }

        var isVerantwoordelijk = gevonden.Rollen.Exists(inzet => inzet.Rol == Rol.Doelgroepverantwoordelijke);
        var doelgroepen = isVerantwoordelijk ? await db.DoelgroepenVan(persoonId, vandaag).ToListAsync(ct) : [];
        var isEigenaar = gevonden.Rollen.Exists(inzet => inzet.Rol == Rol.Toepassingsbeheerder);
        var toepassingen = isEigenaar ? await db.ToepassingenVan(persoonId, vandaag).ToListAsync(ct) : [];
        return new Bevoegdheden(gevonden.Persoon, vandaag, gevonden.Rollen, doelgroepen, toepassingen, gevonden.IsToegangsbeheerder);
    }

    // Who answers for a doelgroep has a context "DG:" and its code; see Gebruikersbeheer.ContextCode.
    private static IQueryable<int> DoelgroepenVan(this ZelfregistratieDb db, long persoonId, DateOnly vandaag) =>
        db.Doelgroepen
            .Where(doelgroep => db.ToegekendeRechten.Verantwoordelijken(vandaag).Any(recht =>
                recht.Werkrelatie.Persoon.Id == persoonId && recht.Contexten.Any(context => context.Code == "DG:" + doelgroep.Code)))
            .Select(doelgroep => doelgroep.Id);

    // A toepassingsbeheerder has a context "AN:" and its code.
    private static IQueryable<int> ToepassingenVan(this ZelfregistratieDb db, long persoonId, DateOnly vandaag) =>
        db.Toepassingen
            .Where(toepassing => db.ToegekendeRechten.Toepassingsbeheerders(vandaag).Any(recht =>
                recht.Werkrelatie.Persoon.Id == persoonId && recht.Contexten.Any(context => context.Code == "AN:" + toepassing.Code)))
            .Select(toepassing => toepassing.Id);
}
