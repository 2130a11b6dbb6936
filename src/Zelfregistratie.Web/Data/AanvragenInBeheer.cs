using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Who may see and decide which requests. No page of an administrator reaches a request another way.</summary>
internal static class AanvragenInBeheer
{
    /// <summary>
    /// The requests, of any status, that somebody may decide on, or could have: those of their organisations, and, for who answers
    /// for a doelgroep, those that were forwarded to it (at once when they are its own to decide or nobody in the organisation can).
    /// A doelgroep for which nobody else can be told falls to the centrale beheerder. Never their own.
    /// </summary>
    public static IQueryable<Aanvraag> InBeheerVan(this ZelfregistratieDb db, Bevoegdheden beheerder)
    {
        var (organisaties, persoonId) = (beheerder.OrganisatieIds, beheerder.Persoon.Id);

        // Foreign keys, not navigations: those would join a table for each row that is counted.
        var aanvragen = db.Aanvragen.Where(aanvraag => EF.Property<long>(aanvraag, "AanvragerId") != persoonId);
        var vanOrganisatie = aanvragen.Where(aanvraag =>
            organisaties.Contains(EF.Property<long>(aanvraag, "OrganisatieId")) && aanvraag.Beslisser == Beslisser.LokaleBeheerder);
        if (beheerder.DoelgroepIds.Count == 0 && !beheerder.IsCentraleBeheerder)
        {
            return vanOrganisatie;
        }

        // Few requests are forwarded: their keys are where the database begins.
        var doorgestuurd = db.DoorgestuurdNaar(beheerder);
        return organisaties.Count == 0
            ? aanvragen.Where(aanvraag => doorgestuurd.Contains(aanvraag.Id))
            : aanvragen.Where(aanvraag =>
                (organisaties.Contains(EF.Property<long>(aanvraag, "OrganisatieId")) && aanvraag.Beslisser == Beslisser.LokaleBeheerder)
                || doorgestuurd.Contains(aanvraag.Id));
    }

    private static IQueryable<long> DoorgestuurdNaar(this ZelfregistratieDb db, Bevoegdheden beheerder)
    {
        var (doelgroepen, vandaag) = (beheerder.DoelgroepIds, beheerder.Vandaag);
        if (!beheerder.IsCentraleBeheerder)
        {
            return db.Doorsturingen.Where(een => doelgroepen.Contains(EF.Property<int>(een, "DoelgroepId"))).Select(een => een.AanvraagId);
        }

        return db.Doorsturingen
            .Where(een => doelgroepen.Contains(EF.Property<int>(een, "DoelgroepId")) || !db.ToegekendeRechten.Verantwoordelijken(vandaag).Any(recht =>
                recht.Werkrelatie.Email != null
                && EF.Property<long>(recht.Werkrelatie, "PersoonId") != EF.Property<long>(een.Aanvraag, "AanvragerId")
                && recht.Contexten.Any(context => context.Code == "DG:" + een.Doelgroep.Code)))
            .Select(een => een.AanvraagId);
    }
}
