using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Data.Sessies;

namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>What may be removed, the oldest first, as queries.</summary>
internal static class Opruimbaar
{
    /// <summary>How many days marks are kept after they could matter.</summary>
    public const int MerkenBewarenDagen = 31;

    /// <summary>How many days it is kept that a link was refused.</summary>
    public const int LinkstoringenBewarenDagen = 180;

    /// <summary>Forms that were last kept before an instant, and not submitted.</summary>
    public static IQueryable<Concept> VerlopenConcepten(this ZelfregistratieDb db, DateTimeOffset voor, int aantal) =>
        db.Concepten.Where(concept => concept.BewaardOp < voor).OrderBy(concept => concept.BewaardOp).ThenBy(concept => concept.Id).Take(aantal);

    /// <summary>Ended sessions that would have ended by themselves.</summary>
    public static IQueryable<BeeindigdeSessie> VerlopenSessies(this ZelfregistratieDb db, DateTimeOffset nu, int aantal) =>
        db.BeeindigdeSessies.Where(sessie => sessie.Tot < nu).OrderBy(sessie => sessie.Tot).ThenBy(sessie => sessie.Id).Take(aantal);

    /// <summary>Marks of who opened which task, that nobody sees any more.</summary>
    public static IQueryable<Raadpleging> OudeRaadplegingen(this ZelfregistratieDb db, DateTimeOffset voor, int aantal) =>
        db.Raadplegingen.Where(raadpleging => raadpleging.Op < voor).OrderBy(raadpleging => raadpleging.Op).ThenBy(raadpleging => raadpleging.AanvraagId).Take(aantal);

    /// <summary>Marks of mails a day, of days that no round looks back to.</summary>
    public static IQueryable<Dagmail> OudeDagmails(this ZelfregistratieDb db, DateOnly vandaag, int aantal)
    {
        var voor = vandaag.AddDays(-MerkenBewarenDagen);
        return db.Dagmails.Where(mail => mail.Dag < voor).OrderBy(mail => mail.Dag).ThenBy(mail => mail.PersoonId).Take(aantal);
    }

    /// <summary>Marks of notices of what ended.</summary>
    public static IQueryable<Eindmelding> OudeEindmeldingen(this ZelfregistratieDb db, DateOnly vandaag, int aantal)
    {
        var voor = vandaag.AddDays(-MerkenBewarenDagen);
        return db.Eindmeldingen.Where(melding => melding.Einddatum < voor).OrderBy(melding => melding.Einddatum).ThenBy(melding => melding.ToegekendRechtId).Take(aantal);
    }

    /// <summary>Counts of refused links, of days that nobody asks about any more.</summary>
    public static IQueryable<Linkstoring> OudeLinkstoringen(this ZelfregistratieDb db, DateOnly vandaag, int aantal)
    {
        var voor = vandaag.AddDays(-LinkstoringenBewarenDagen);
        return db.Linkstoringen.Where(storing => storing.Dag < voor).OrderBy(storing => storing.Dag).ThenBy(storing => storing.Id).Take(aantal);
    }
}
