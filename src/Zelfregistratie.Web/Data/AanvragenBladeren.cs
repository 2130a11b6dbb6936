using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Web.Data;

/// <summary>Lists of requests in the order of their submission, paged by key.</summary>
internal static class AanvragenBladeren
{
    public static IQueryable<Aanvraag> Gesorteerd(this IQueryable<Aanvraag> aanvragen, bool nieuwsteEerst) => nieuwsteEerst
        ? aanvragen.OrderByDescending(aanvraag => aanvraag.IngediendOp).ThenByDescending(aanvraag => aanvraag.Id)
        : aanvragen.OrderBy(aanvraag => aanvraag.IngediendOp).ThenBy(aanvraag => aanvraag.Id);

    // The first half of each condition is what an index can use.
    public static IQueryable<Aanvraag> Voorbij(this IQueryable<Aanvraag> aanvragen, Plaats plaats, bool nieuwsteEerst)
    {
        var (op, id) = plaats;
        return nieuwsteEerst
            ? aanvragen.Where(aanvraag => aanvraag.IngediendOp <= op && (aanvraag.IngediendOp < op || aanvraag.Id < id))
            : aanvragen.Where(aanvraag => aanvraag.IngediendOp >= op && (aanvraag.IngediendOp > op || aanvraag.Id > id));
    }
}
