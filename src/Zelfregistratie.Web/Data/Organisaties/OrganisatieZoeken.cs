using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Finds organisations of a doelgroep by code, or by words of their names: in any order, unfinished or with a typo.</summary>
internal static class OrganisatieZoeken
{
    /// <summary>Most results shown.</summary>
    public const int Maximum = 20;

    private const int MeesteWoorden = 8;
    private const int LangsteVraag = 200;

    // So many are loaded to be put in order.
    private const int Kandidaten = 60;

    // See Delen.
    private const int VeelVerwijzingen = 2000;
    private const int MeesteDelen = 8;

    // A KBO number whose first digit a spreadsheet took away.
    private const int ZonderNul = 9;

    // So many are sooner found in the index than in the row of the organisation.
    private const int EnkeleWoorden = 4;

    /// <summary>Searches in at most three queries: the vocabulary, the organisations, and once more with typos when nothing was found.</summary>
    public static async Task<Zoekresultaat> OrganisatiesZoekenAsync(
        this ZelfregistratieDb db, string vraag, Doelgroep doelgroep, DateOnly vandaag, CancellationToken ct)
    {
        if (OrganisatieCode.TryLezen(vraag, doelgroep.Codesoort, out var code) || (vraag.Trim().Length == ZonderNul && OrganisatieCode.TryLezen("0" + vraag.Trim(), doelgroep.Codesoort, out code)))
        {
            var metCode = db.Organisaties.Where(organisatie => organisatie.CodeWaarde == code.Waarde && organisatie.Codesoort == code.Soort);
            return Zoekvolgorde.Resultaat(await db.KandidatenAsync(metCode.InDoelgroep(doelgroep), vandaag, ct), []);
        }

        var woorden = OrganisatieWoord.Zoekwoorden(vraag.Length <= LangsteVraag ? vraag : vraag[..LangsteVraag]).Take(MeesteWoorden).ToList();
        if (woorden.Count == 0) return new Zoekresultaat([], ZijnErMeer: false);

        var schat = await Woordenschat.LadenAsync(db, woorden, ct);
        foreach (var groepen in schat.Pogingen())
        {
            var gevonden = await db.KandidatenAsync(groepen, doelgroep, vandaag, ct);
            if (gevonden.Count > 0) return Zoekvolgorde.Resultaat(gevonden, woorden);
        }

        return new Zoekresultaat([], ZijnErMeer: false);
    }

    /// <summary>Those in whose names each of these begins a word; the words as <see cref="OrganisatieWoord.Splitsen"/> gives them.</summary>
    public static IQueryable<Organisatie> MetWoorden(this IQueryable<Organisatie> organisaties, ZelfregistratieDb db, IEnumerable<string> woorden) =>
        woorden.Aggregate(organisaties, (deze, woord) =>
        {
            var ids = db.OrganisatiesMetWoord(woord);
            return deze.Where(organisatie => ids.Contains(organisatie.Id));
        });

    /// <summary>Keys of the organisations in whose names a word begins with this.</summary>
    public static IQueryable<long> OrganisatiesMetWoord(this ZelfregistratieDb db, string begin) =>
        from woord in begin.Length > 1 ? db.Zoekwoorden.MetBegin(begin) : db.Zoekwoorden.Where(een => een.Woord == begin)
        join verwijzing in db.Zoekverwijzingen on woord.Sleutel equals verwijzing.Woord
        select verwijzing.OrganisatieId;

    // One word gives the organisations in their order, the others only have to be there too.
    private static Task<List<Kandidaat>> KandidatenAsync(
        this ZelfregistratieDb db, IReadOnlyList<Woordgroep> groepen, Doelgroep doelgroep, DateOnly vandaag, CancellationToken ct)
    {
        var organisaties = db.Delen(groepen[0])
            .Select(deel => groepen.Skip(1).Aggregate(deel, (deze, groep) => deze.Met(db, groep))
                .Where(een => een.Organisatie.BuitenGebruikSinds == null && een.Organisatie.Doelgroepen.Any(ook => ook.Id == doelgroep.Id))
                .OrderBy(een => een.Rang).ThenBy(een => een.OrganisatieId)
                .Take(Kandidaten))
            .Aggregate(Queryable.Concat)
            .OrderBy(een => een.Rang).ThenBy(een => een.OrganisatieId)
            .Take(Kandidaten)
            .Select(een => een.Organisatie);
        return db.KandidatenAsync(organisaties, vandaag, ct);
    }

    // Frequent words are read each by itself, so that each can stop early; what is left is little enough to sort.
    private static IEnumerable<IQueryable<Zoekverwijzing>> Delen(this ZelfregistratieDb db, Woordgroep groep)
    {
        var apart = groep.Sleutels.Count == 1 || groep.Omvang > VeelVerwijzingen ? groep.Sleutels.Take(MeesteDelen).ToList() : [];
        foreach (var sleutel in apart) yield return db.Zoekverwijzingen.Where(een => een.Woord == sleutel);
        if (groep.Sleutels.Skip(apart.Count).ToList() is { Count: > 0 } rest) yield return db.Zoekverwijzingen.Where(een => rest.Contains(een.Woord));
    }

    private static IQueryable<Zoekverwijzing> Met(this IQueryable<Zoekverwijzing> verwijzingen, ZelfregistratieDb db, Woordgroep groep)
    {
        var sleutels = groep.Sleutels;
        if (sleutels.Count is 0 or > EnkeleWoorden) return verwijzingen.MetEenVan(groep.Stukken);
        var sleutel = sleutels[0];
        return sleutels.Count == 1
            ? verwijzingen.Where(een => db.Zoekverwijzingen.Any(ook => ook.Woord == sleutel && ook.Rang == een.Rang && ook.OrganisatieId == een.OrganisatieId))
            : verwijzingen.Where(een => db.Zoekverwijzingen.Any(ook => sleutels.Contains(ook.Woord) && ook.Rang == een.Rang && ook.OrganisatieId == een.OrganisatieId));
    }

    private static Task<List<Kandidaat>> KandidatenAsync(this ZelfregistratieDb db, IQueryable<Organisatie> organisaties, DateOnly vandaag, CancellationToken ct) => organisaties
        .Select(organisatie => new Kandidaat(
            organisatie.Id,
            organisatie.CodeWaarde,
            organisatie.Codesoort,
            organisatie.Naam,
            organisatie.AndereNamen,
            organisatie.Gemeente,
            db.ToegekendeRechten.BereikbareBeheerders(vandaag).Any(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id)))
        .ToListAsync(ct);

    private static IQueryable<Organisatie> InDoelgroep(this IQueryable<Organisatie> organisaties, Doelgroep doelgroep) =>
        organisaties.Where(organisatie => organisatie.BuitenGebruikSinds == null && organisatie.Doelgroepen.Any(een => een.Id == doelgroep.Id));
}
