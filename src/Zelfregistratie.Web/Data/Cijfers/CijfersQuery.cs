using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data.Cijfers;

/// <summary>Figures of a period, counted by the database; each method is one query, and its answer is as large in a year of much as of little.</summary>
internal static class CijfersQuery
{
    /// <summary>So many organisations or toepassingen are shown: those with most requests.</summary>
    public const int Meeste = 20;

    /// <summary>By week, every week of the period in order.</summary>
    /// <param name="db">The database.</param>
    /// <param name="van">First day, a Monday.</param>
    /// <param name="totEnMet">Last day.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<IReadOnlyList<Groep>> CijfersPerWeekAsync(this ZelfregistratieDb db, DateOnly van, DateOnly totEnMet, CancellationToken ct)
    {
        var begin = van.DayNumber;
        var ingediend = db.Ingediend(van, totEnMet)
            .GroupBy(aanvraag => (aanvraag.IngediendDag.DayNumber - begin) / 7)
            .Select(groep => new { Week = groep.Key, Goedgekeurd = false, Uren = Telregel.Ingediend, Aantal = groep.Count() });
        var beslist = db.Aanvragen.Beslist(van, totEnMet)
            .GroupBy(feit => new { Week = (feit.Dag.DayNumber - begin) / 7, feit.Goedgekeurd, feit.Uren })
            .Select(groep => new { groep.Key.Week, groep.Key.Goedgekeurd, groep.Key.Uren, Aantal = groep.Count() });

        var weken = Enumerable.Range(0, ((totEnMet.DayNumber - begin) / 7) + 1).Select(week => new Groep(Naam: null) { Week = van.AddDays(7 * week) }).ToList();
        foreach (var regel in await beslist.Concat(ingediend).ToListAsync(ct))
        {
            weken[regel.Week].Toevoegen(new Telregel(regel.Week, Naam: null, regel.Goedgekeurd, regel.Uren, regel.Aantal));
        }

        return weken;
    }

    /// <summary>By organisation, those with most requests first.</summary>
    public static Task<IReadOnlyList<Groep>> CijfersPerOrganisatieAsync(this ZelfregistratieDb db, DateOnly van, DateOnly totEnMet, CancellationToken ct)
    {
        var ingediend = db.Ingediend(van, totEnMet)
            .GroupBy(aanvraag => EF.Property<long>(aanvraag, "OrganisatieId"))
            .Select(groep => new { Sleutel = groep.Key, Aantal = groep.Count() });
        var meeste = ingediend.OrderByDescending(een => een.Aantal).ThenBy(een => een.Sleutel).Take(Meeste);
        var beslist = db.Aanvragen.Beslist(van, totEnMet)
            .Where(feit => meeste.Any(een => een.Sleutel == feit.OrganisatieId))
            .GroupBy(feit => new { feit.OrganisatieId, feit.Goedgekeurd, feit.Uren })
            .Select(groep => new { Sleutel = groep.Key.OrganisatieId, groep.Key.Goedgekeurd, groep.Key.Uren, Aantal = groep.Count() });
        var alles = meeste.Select(een => new { een.Sleutel, Goedgekeurd = false, Uren = Telregel.Ingediend, een.Aantal }).Concat(beslist);
        return GroepenAsync(
            from regel in alles
            join organisatie in db.Organisaties on regel.Sleutel equals organisatie.Id
            select new Telregel(regel.Sleutel, organisatie.Naam, regel.Goedgekeurd, regel.Uren, regel.Aantal),
            ct);
    }

    /// <summary>By toepassing, those with most requests first; requests for a werkrelatie are one of them, without a name.</summary>
    public static Task<IReadOnlyList<Groep>> CijfersPerToepassingAsync(this ZelfregistratieDb db, DateOnly van, DateOnly totEnMet, CancellationToken ct)
    {
        var ingediend = db.Ingediend(van, totEnMet)
            .GroupBy(aanvraag => (int?)aanvraag.Gebruikersrecht!.Toepassing.Id ?? 0)
            .Select(groep => new { Sleutel = groep.Key, Aantal = groep.Count() });
        var meeste = ingediend.OrderByDescending(een => een.Aantal).ThenBy(een => een.Sleutel).Take(Meeste);
        var beslist = db.Aanvragen.Beslist(van, totEnMet)
            .Where(feit => meeste.Any(een => een.Sleutel == (feit.ToepassingId ?? 0)))
            .GroupBy(feit => new { Sleutel = feit.ToepassingId ?? 0, feit.Goedgekeurd, feit.Uren })
            .Select(groep => new { groep.Key.Sleutel, groep.Key.Goedgekeurd, groep.Key.Uren, Aantal = groep.Count() });
        var alles = meeste.Select(een => new { een.Sleutel, Goedgekeurd = false, Uren = Telregel.Ingediend, een.Aantal }).Concat(beslist);
        return GroepenAsync(
            from regel in alles
            from toepassing in db.Toepassingen.Where(een => een.Id == regel.Sleutel).DefaultIfEmpty()
            select new Telregel(regel.Sleutel, toepassing!.Naam, regel.Goedgekeurd, regel.Uren, regel.Aantal),
            ct);
    }

    private static IQueryable<Aanvraag> Ingediend(this ZelfregistratieDb db, DateOnly van, DateOnly totEnMet) =>
        db.Aanvragen.Where(aanvraag => aanvraag.IngediendDag >= van && aanvraag.IngediendDag <= totEnMet);

    private static async Task<IReadOnlyList<Groep>> GroepenAsync(IQueryable<Telregel> regels, CancellationToken ct)
    {
        var groepen = new Dictionary<long, Groep>();
        foreach (var regel in await regels.ToListAsync(ct))
        {
            if (!groepen.TryGetValue(regel.Sleutel, out var groep))
            {
                groepen[regel.Sleutel] = groep = new Groep(regel.Naam);
            }

            groep.Toevoegen(regel);
        }

        return [.. groepen.Values.OrderByDescending(groep => groep.Ingediend).ThenBy(groep => groep.Naam, StringComparer.CurrentCulture)];
    }
}
