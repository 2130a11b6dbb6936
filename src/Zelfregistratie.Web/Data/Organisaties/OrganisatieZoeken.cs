using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Web.Data.Organisaties;

/// <summary>Finds organisations of a doelgroep by code, or by the first letters of words of their name.</summary>
internal static class OrganisatieZoeken
{
    /// <summary>Most results shown.</summary>
    public const int Maximum = 20;

    private const int MeesteWoorden = 8;

    /// <summary>Searches in one query. A code in any notation finds one organisation; otherwise every typed word begins a word of the name.</summary>
    public static async Task<Zoekresultaat> OrganisatiesZoekenAsync(
        this ZelfregistratieDb db, string vraag, Doelgroep doelgroep, DateOnly vandaag, CancellationToken ct)
    {
        var woorden = OrganisatieWoord.Splitsen(vraag).Take(MeesteWoorden).ToList();
        if (woorden.Count == 0)
        {
            return new Zoekresultaat([], ZijnErMeer: false);
        }

        var inGebruik = db.Organisaties.Where(organisatie =>
            organisatie.BuitenGebruikSinds == null && organisatie.Doelgroepen.Any(een => een.Id == doelgroep.Id));
        var gevonden = await (OrganisatieCode.TryLezen(vraag, doelgroep.Codesoort, out var code)
                ? inGebruik.Where(organisatie => organisatie.CodeWaarde == code.Waarde && organisatie.Codesoort == code.Soort)
                : inGebruik.MetWoorden(woorden))
            .OrderBy(organisatie => organisatie.Naam).ThenBy(organisatie => organisatie.Id)
            .Take(Maximum + 1)
            .Select(organisatie => new
            {
                organisatie.CodeWaarde,
                organisatie.Codesoort,
                organisatie.Naam,
                organisatie.Gemeente,
                HeeftBereikbareBeheerder = db.ToegekendeRechten.BereikbareBeheerders(vandaag)
                    .Any(recht => recht.Werkrelatie.Organisatie.Id == organisatie.Id),
            })
            .ToListAsync(ct);

        var eerste = gevonden.Take(Maximum).Select(een => new GevondenOrganisatie(
            OrganisatieCode.Lezen(een.CodeWaarde, een.Codesoort), een.Naam, een.Gemeente, een.HeeftBereikbareBeheerder));
        return new Zoekresultaat([.. eerste], gevonden.Count > Maximum);
    }

    /// <summary>Those in whose name each of these begins a word; the words as <see cref="OrganisatieWoord.Splitsen"/> gives them.</summary>
    public static IQueryable<Organisatie> MetWoorden(this IQueryable<Organisatie> organisaties, IEnumerable<string> woorden) => woorden.Aggregate(organisaties, MetWoord);

    // A range, so that the index on words serves it on every engine; words hold letters and digits only, which sort before U+FFFF.
    private static IQueryable<Organisatie> MetWoord(IQueryable<Organisatie> organisaties, string begin)
    {
        var voorbij = begin + '\uffff';
        return organisaties.Where(organisatie => organisatie.Woorden.Any(woord =>
            string.Compare(woord.Woord, begin) >= 0 && string.Compare(woord.Woord, voorbij) < 0));
    }
}
