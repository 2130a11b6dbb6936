using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Data;

/// <summary>Who may see and decide which requests. No page of an administrator reaches a request another way.</summary>
internal static class AanvragenInBeheer
{
    /// <summary>
    /// The requests, of any status, that somebody may decide on, or could have: those of their organisations, and, for who answers
    /// for a doelgroep, those that are theirs to decide, of which nobody else in the organisation can be told, or that they decided. Never their own.
    /// </summary>
    public static IQueryable<Aanvraag> InBeheerVan(this ZelfregistratieDb db, Bevoegdheden beheerder)
    {
        var (organisaties, doelgroepen, persoonId, vandaag) = (beheerder.OrganisatieIds, beheerder.DoelgroepIds, beheerder.Persoon.Id, beheerder.Vandaag);
        var aanvragen = db.Aanvragen.Where(aanvraag => aanvraag.Aanvrager.Id != persoonId);
        if (doelgroepen.Count == 0)
        {
            return aanvragen.Where(aanvraag => organisaties.Contains(aanvraag.Organisatie.Id) && aanvraag.Beslisser == Beslisser.LokaleBeheerder);
        }

        return aanvragen.Where(aanvraag =>
            (organisaties.Contains(aanvraag.Organisatie.Id) && aanvraag.Beslisser == Beslisser.LokaleBeheerder)
            || (doelgroepen.Contains(aanvraag.Doelgroep.Id) && (
                aanvraag.Beslisser == Beslisser.Doelgroepverantwoordelijke
                || aanvraag.BeslistDoor!.Id == persoonId
                || (aanvraag.Status == AanvraagStatus.Ingediend && !db.ToegekendeRechten.BereikbareBeheerders(vandaag).Any(recht =>
                    recht.Werkrelatie.Organisatie.Id == aanvraag.Organisatie.Id && recht.Werkrelatie.Persoon.Id != aanvraag.Aanvrager.Id)))));
    }
}
