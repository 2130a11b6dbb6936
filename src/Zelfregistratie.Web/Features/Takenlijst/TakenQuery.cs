using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Web.Features.Takenlijst;

/// <summary>The list as queries over what somebody may decide on.</summary>
internal static class TakenQuery
{
    private const int MeesteWoorden = 5;

    public static IQueryable<Aanvraag> Gefilterd(this IQueryable<Aanvraag> aanvragen, TakenVraag vraag)
    {
        if (vraag.GekozenStatus is { } status)
        {
            aanvragen = aanvragen.Where(aanvraag => aanvraag.Status == status);
        }

        if (!string.IsNullOrWhiteSpace(vraag.Organisatie))
        {
            var code = Reden.Opschonen(vraag.Organisatie);
            aanvragen = aanvragen.Where(aanvraag => aanvraag.Organisatie.CodeWaarde == code);
        }

        return vraag.Zoekterm.Length == 0 ? aanvragen : aanvragen.Gezocht(vraag.Zoekterm);
    }

    public static IQueryable<Taakrij> Rijen(this IQueryable<Aanvraag> aanvragen, ZelfregistratieDb db, Persoon voor, DateTimeOffset nu)
    {
        var vandaag = BrusselseTijd.Datum(nu);
        var geopend = db.Raadplegingen.Zichtbaar(nu, behalve: voor).OrderByDescending(een => een.Op);
        return aanvragen.Select(aanvraag => new Taakrij
        {
            Id = aanvraag.Id,
            Referentie = aanvraag.Referentie,
            IngediendOp = aanvraag.IngediendOp,
            Voornaam = aanvraag.Aanvrager.Voornaam,
            Familienaam = aanvraag.Aanvrager.Familienaam,
            Email = aanvraag.Email,
            Soort = aanvraag.Soort,
            Functie = aanvraag.Functie,
            LooptAfOp = aanvraag.TeVerlengen!.Einddatum,
            GeopendDoor = geopend.Where(een => een.AanvraagId == aanvraag.Id).Select(een => een.Persoon.Voornaam + " " + een.Persoon.Familienaam).FirstOrDefault(),
            GeopendOp = geopend.Where(een => een.AanvraagId == aanvraag.Id).Select(een => (DateTimeOffset?)een.Op).FirstOrDefault(),
            Gebruikerstype = aanvraag.Gebruikerstype,
            Recht = aanvraag.Gebruikersrecht!.Naam,
            Toepassing = aanvraag.Gebruikersrecht.Toepassing.Naam,
            Contexten = aanvraag.Contexten.OrderBy(context => context.Naam).Select(context => context.Naam).ToList(),
            Organisatie = aanvraag.Organisatie.Naam,
            OrganisatieCode = aanvraag.Organisatie.CodeWaarde,
            Codesoort = aanvraag.Organisatie.Codesoort,
            GewensteEinddatum = aanvraag.GewensteEinddatum,
            Reden = aanvraag.Reden,
            HeeftWerkrelatie = db.Werkrelaties.NietVoorbij(vandaag).Any(werkrelatie =>
                werkrelatie.Persoon == aanvraag.Aanvrager && werkrelatie.Organisatie == aanvraag.Organisatie && werkrelatie.Doelgroep == aanvraag.Doelgroep),
            Status = aanvraag.Status,
            Vervalreden = aanvraag.Vervalreden,
            AfgehandeldOp = aanvraag.AfgehandeldOp,
            BeslistDoor = aanvraag.BeslistDoor == null ? null : aanvraag.BeslistDoor.Voornaam + " " + aanvraag.BeslistDoor.Familienaam,
            Beslisreden = aanvraag.Beslisreden,
        });
    }

    private static IQueryable<Aanvraag> Gezocht(this IQueryable<Aanvraag> aanvragen, string term)
    {
        var gevonden = term.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MeesteWoorden).Aggregate(aanvragen, MetWoord);
        if (!Referentie.TryLezen(term, out var referentie))
        {
            return gevonden;
        }

        var nummers = gevonden.Select(aanvraag => aanvraag.Id);
        return aanvragen.Where(aanvraag => aanvraag.Referentie == referentie || nummers.Contains(aanvraag.Id));
    }

    // Names are compared as typed too: SQLite makes only the letters of ASCII lower-case.
    private static IQueryable<Aanvraag> MetWoord(IQueryable<Aanvraag> aanvragen, string woord)
    {
        var klein = woord.ToLowerInvariant();
        return aanvragen.Where(aanvraag =>
            (aanvraag.Aanvrager.Voornaam + " " + aanvraag.Aanvrager.Familienaam).Contains(woord)
            || (aanvraag.Aanvrager.Voornaam + " " + aanvraag.Aanvrager.Familienaam).ToLower().Contains(klein)
            || aanvraag.Gebruikersrecht!.Naam.ToLower().Contains(klein)
            || aanvraag.Gebruikersrecht.Toepassing.Naam.ToLower().Contains(klein)
            || aanvraag.Organisatie.Naam.ToLower().Contains(klein));
    }
}
