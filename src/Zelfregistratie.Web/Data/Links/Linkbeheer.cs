using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Links;

/// <summary>For which toepassingen somebody makes links. Pages about links reach toepassingen no other way.</summary>
internal static class Linkbeheer
{
    /// <summary>All of them for who runs the portal, otherwise those of which somebody is toepassingsbeheerder today; never the built-in one.</summary>
    public static IQueryable<Toepassing> ToepassingenInBeheerVan(this ZelfregistratieDb db, Bevoegdheden wie)
    {
        var toepassingen = db.Toepassingen.Where(toepassing => toepassing.Code != Gebruikersbeheer.ToepassingCode);
        if (wie.IsCentraleBeheerder)
        {
            return toepassingen;
        }

        // A toepassingsbeheerder has a context "AN:" and its code; see Gebruikersbeheer.ContextCode.
        var (persoonId, vandaag) = (wie.Persoon.Id, wie.Vandaag);
        return toepassingen.Where(toepassing => db.ToegekendeRechten.Toepassingsbeheerders(vandaag).Any(recht =>
            recht.Werkrelatie.Persoon.Id == persoonId && recht.Contexten.Any(context => context.Code == "AN:" + toepassing.Code)));
    }

    /// <summary>Whether somebody makes such links: what it names is in their scope, or is of no toepassing at all (a werkrelatie, an unknown code).</summary>
    public static async Task<bool> MaaktLinksVoorAsync(this ZelfregistratieDb db, Bevoegdheden wie, Linkgegevens gegevens, CancellationToken ct) =>
        wie.IsCentraleBeheerder
        || gegevens.Toepassing is not { Code: not Gebruikersbeheer.ToepassingCode } toepassing
        || await db.ToepassingenInBeheerVan(wie).AnyAsync(een => een.Id == toepassing.Id, ct);
}
