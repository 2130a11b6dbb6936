using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

internal static class VerweesdeAanvragen
{
    /// <summary>The open requests that nobody in the organisation can decide today, and that were not forwarded yet.</summary>
    public static IQueryable<Aanvraag> VerweesdeAanvragenOp(this ZelfregistratieDb db, DateOnly vandaag) =>
        db.Aanvragen.Where(aanvraag =>
            aanvraag.Status == AanvraagStatus.Ingediend
            && aanvraag.Beslisser == Beslisser.LokaleBeheerder
            && !db.Doorsturingen.Any(een => een.AanvraagId == aanvraag.Id)
            && !db.ToegekendeRechten.BereikbareBeheerders(vandaag).Any(recht =>
                EF.Property<long>(recht.Werkrelatie, "OrganisatieId") == EF.Property<long>(aanvraag, "OrganisatieId")
                && EF.Property<long>(recht.Werkrelatie, "PersoonId") != EF.Property<long>(aanvraag, "AanvragerId")));
}
