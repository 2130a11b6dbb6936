using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Catalogus;

/// <summary>What retiring something means for people.</summary>
/// <param name="OpenAanvragen">Requests that lapse.</param>
/// <param name="Mensen">People who have a right with it, and keep that.</param>
internal sealed record Gevolgen(int OpenAanvragen, int Mensen)
{
    public static async Task<Gevolgen> TellenAsync(ZelfregistratieDb db, Catalogusitem item, DateOnly vandaag, CancellationToken ct)
    {
        var open = Aanvragen(db.Aanvragen.Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend), item);
        var rechten = Rechten(db.ToegekendeRechten.Geldend(vandaag), item);
        return new Gevolgen(await open.CountAsync(ct), await rechten.Select(recht => recht.Werkrelatie.Persoon.Id).Distinct().CountAsync(ct));
    }

    // Compared as the integers that the keys are: a conversion in the query would pass by their index.
    private static int Sleutel(Catalogusitem item) => unchecked((int)item.Id);

    private static IQueryable<Aanvraag> Aanvragen(IQueryable<Aanvraag> aanvragen, Catalogusitem item)
    {
        var (id, organisatie) = (Sleutel(item), item.Id);
        return item.Soort switch
        {
            Catalogussoort.Doelgroep => aanvragen.Where(aanvraag => aanvraag.Doelgroep.Id == id),
            Catalogussoort.Context => aanvragen.Where(aanvraag => aanvraag.Contexten.Any(context => context.Id == id)),
            Catalogussoort.Toepassing => aanvragen.Where(aanvraag => aanvraag.Gebruikersrecht!.Toepassing.Id == id),
            Catalogussoort.Gebruikersrecht => aanvragen.Where(aanvraag => aanvraag.Gebruikersrecht!.Id == id),
            _ => aanvragen.Where(aanvraag => aanvraag.Organisatie.Id == organisatie),
        };
    }

    private static IQueryable<ToegekendRecht> Rechten(IQueryable<ToegekendRecht> rechten, Catalogusitem item)
    {
        var (id, organisatie) = (Sleutel(item), item.Id);
        return item.Soort switch
        {
            Catalogussoort.Doelgroep => rechten.Where(recht => recht.Werkrelatie.Doelgroep.Id == id),
            Catalogussoort.Context => rechten.Where(recht => recht.Contexten.Any(context => context.Id == id)),
            Catalogussoort.Toepassing => rechten.Where(recht => recht.Gebruikersrecht.Toepassing.Id == id),
            Catalogussoort.Gebruikersrecht => rechten.Where(recht => recht.Gebruikersrecht.Id == id),
            _ => rechten.Where(recht => recht.Werkrelatie.Organisatie.Id == organisatie),
        };
    }
}
