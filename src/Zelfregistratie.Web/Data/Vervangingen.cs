namespace Zelfregistratie.Web.Data;

/// <summary>Absences as a query.</summary>
internal static class Vervangingen
{
    /// <summary>Who is away on a day, the longest first.</summary>
    public static IQueryable<Vervanging> VervangingenOp(this ZelfregistratieDb db, DateOnly vandaag) =>
        db.Afwezigheden.Geldend(vandaag)
            .OrderByDescending(een => een.Einddatum)
            .Select(een => new Vervanging
            {
                AfwezigeId = een.Afwezige.Id,
                OrganisatieId = een.Organisatie.Id,
                Einddatum = een.Einddatum,
                Vervanger = db.ToegekendeRechten.BereikbareBeheerders(vandaag)
                    .Where(rol => rol.Werkrelatie.Persoon.Id == een.Vervanger.Id && rol.Werkrelatie.Organisatie.Id == een.Organisatie.Id)
                    .Select(rol => rol.Werkrelatie.Persoon.Voornaam + " " + rol.Werkrelatie.Persoon.Familienaam)
                    .FirstOrDefault(),
            });
}
