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

        var ids = wie.ToepassingIds;
        return toepassingen.Where(toepassing => ids.Contains(toepassing.Id));
    }

    /// <summary>Whether somebody makes such links: what it names is in their scope, or is of no toepassing at all (a werkrelatie, an unknown code).</summary>
    public static bool MaaktLinksVoor(this Bevoegdheden wie, Linkgegevens gegevens) =>
        wie.IsCentraleBeheerder
        || gegevens.Toepassing is not { Code: not Gebruikersbeheer.ToepassingCode } toepassing
        || wie.ToepassingIds.Contains(toepassing.Id);
}
