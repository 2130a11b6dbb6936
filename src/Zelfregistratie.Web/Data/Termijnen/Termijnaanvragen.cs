using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data.Termijnen;

/// <summary>The requests for which something is due, as queries. All is due by date: a day of Brussels on which a request was submitted, or before.</summary>
internal static class Termijnaanvragen
{
    /// <summary>The open requests that were submitted on a day or before.</summary>
    public static IQueryable<Aanvraag> OpenSinds(this ZelfregistratieDb db, DateOnly laatsteBegin)
    {
        var voor = BrusselseTijd.Begin(laatsteBegin.AddDays(1));
        return db.Aanvragen.Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend && aanvraag.IngediendOp < voor);
    }

    /// <summary>Those that the administrators did not decide on in time, and that were not forwarded yet.</summary>
    public static IQueryable<Aanvraag> TeLangOpen(this ZelfregistratieDb db, DateOnly laatsteBegin) => db.OpenSinds(laatsteBegin)
        .Where(aanvraag => aanvraag.Beslisser == Beslisser.LokaleBeheerder && !db.Doorsturingen.Any(een => een.AanvraagId == aanvraag.Id));

    /// <summary>Those without the mark of a reminder.</summary>
    /// <param name="db">The database.</param>
    /// <param name="laatsteBegin">Submitted on this day or before, the reminder is due.</param>
    /// <param name="nummer">1 for the first reminder, and so on.</param>
    public static IQueryable<Aanvraag> NietHerinnerd(this ZelfregistratieDb db, DateOnly laatsteBegin, int nummer) => db.OpenSinds(laatsteBegin)
        .Where(aanvraag => !db.Herinneringen.Any(een => een.AanvraagId == aanvraag.Id && een.Nummer == nummer));

    /// <summary>The requests that somebody decided on, on a day of Brussels or later.</summary>
    public static IQueryable<Aanvraag> BeslistSinds(this ZelfregistratieDb db, DateOnly dag) => db.Aanvragen
        .Where(aanvraag => aanvraag.AfgehandeldDag >= dag && (aanvraag.Status == AanvraagStatus.Goedgekeurd || aanvraag.Status == AanvraagStatus.Afgekeurd));

    /// <summary>The open requests for something that was retired since.</summary>
    public static IQueryable<Aanvraag> BuitenGebruik(this ZelfregistratieDb db) => db.Aanvragen.Where(aanvraag =>
        aanvraag.Status == AanvraagStatus.Ingediend
        && (aanvraag.Organisatie.BuitenGebruikSinds != null
            || aanvraag.Doelgroep.BuitenGebruikSinds != null
            || aanvraag.Gebruikersrecht!.BuitenGebruikSinds != null
            || aanvraag.Gebruikersrecht!.Toepassing.BuitenGebruikSinds != null
            || aanvraag.Contexten.Any(context => context.BuitenGebruikSinds != null)));

    /// <summary>The oldest of some requests, with all that a mail tells of them.</summary>
    public static IQueryable<Aanvraag> Oudste(this IQueryable<Aanvraag> aanvragen, int aantal) => aanvragen
        .OrderBy(aanvraag => aanvraag.IngediendOp).ThenBy(aanvraag => aanvraag.Id)
        .Take(aantal)
        .Include(aanvraag => aanvraag.Aanvrager)
        .Include(aanvraag => aanvraag.Organisatie)
        .Include(aanvraag => aanvraag.Doelgroep)
        .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
        .Include(aanvraag => aanvraag.Contexten)
        .Include(aanvraag => aanvraag.BeslistDoor);

    /// <summary>Reads requests, oldest first and a page at a time, with who decides on each; to read only.</summary>
    public static async IAsyncEnumerable<(Aanvraag Aanvraag, IReadOnlyList<Beslissende> Beslissenden)> MetBeslissendenAsync(
        this ZelfregistratieDb db, IQueryable<Aanvraag> aanvragen, int perKeer, DateOnly vandaag, [EnumeratorCancellation] CancellationToken ct)
    {
        for (Aanvraag? laatste = null; ;)
        {
            var (op, id) = (laatste?.IngediendOp, laatste?.Id);
            var verder = laatste is null ? aanvragen : aanvragen.Where(een => een.IngediendOp > op || (een.IngediendOp == op && een.Id > id));
            var pagina = await verder.AsNoTracking().Oudste(perKeer).ToListAsync(ct);
            var kringen = await Beslisserskringen.LadenAsync(db, pagina, vandaag, ct);
            foreach (var aanvraag in pagina)
            {
                yield return (aanvraag, kringen.Van(aanvraag));
            }

            if (pagina.Count < perKeer)
            {
                yield break;
            }

            laatste = pagina[^1];
        }
    }
}
