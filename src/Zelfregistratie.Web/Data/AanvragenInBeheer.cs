using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Who may see and decide which requests. No page of an administrator reaches a request another way.</summary>
internal static class AanvragenInBeheer
{
    /// <summary>
    /// The requests, of any status, that somebody may decide on, or could have: those of their organisations, and, for who answers
    /// for a doelgroep, those that are theirs to decide, of which nobody else in the organisation can be told today, or that they
    /// decided. A doelgroep for which nobody else can be told falls to the centrale beheerder. Never their own.
    /// </summary>
    public static IQueryable<Aanvraag> InBeheerVan(this ZelfregistratieDb db, Bevoegdheden beheerder)
    {
        var (organisaties, doelgroepen, persoonId, vandaag) = (beheerder.OrganisatieIds, beheerder.DoelgroepIds, beheerder.Persoon.Id, beheerder.Vandaag);

        // Foreign keys, not navigations: those would join a table for each row that is counted.
        var aanvragen = db.Aanvragen.Where(aanvraag => EF.Property<long>(aanvraag, "AanvragerId") != persoonId);
        var isCentraal = beheerder.IsCentraleBeheerder;
        if (doelgroepen.Count == 0 && !isCentraal)
        {
            return aanvragen.Where(aanvraag =>
                organisaties.Contains(EF.Property<long>(aanvraag, "OrganisatieId")) && aanvraag.Beslisser == Beslisser.LokaleBeheerder);
        }

        return aanvragen.Where(aanvraag =>
            (organisaties.Contains(EF.Property<long>(aanvraag, "OrganisatieId")) && aanvraag.Beslisser == Beslisser.LokaleBeheerder)
            || ((doelgroepen.Contains(EF.Property<int>(aanvraag, "DoelgroepId")) || (isCentraal && !db.ToegekendeRechten.Verantwoordelijken(vandaag).Any(recht =>
                    recht.Werkrelatie.Email != null
                    && EF.Property<long>(recht.Werkrelatie, "PersoonId") != EF.Property<long>(aanvraag, "AanvragerId")
                    && recht.Contexten.Any(context => context.Code == "DG:" + aanvraag.Doelgroep.Code)))) && (
                aanvraag.Beslisser == Beslisser.Doelgroepverantwoordelijke
                || EF.Property<long?>(aanvraag, "BeslistDoorId") == persoonId
                || !db.ToegekendeRechten.BereikbareBeheerders(vandaag).Any(recht =>
                    EF.Property<long>(recht.Werkrelatie, "OrganisatieId") == EF.Property<long>(aanvraag, "OrganisatieId")
                    && EF.Property<long>(recht.Werkrelatie, "PersoonId") != EF.Property<long>(aanvraag, "AanvragerId")))));
    }
}
