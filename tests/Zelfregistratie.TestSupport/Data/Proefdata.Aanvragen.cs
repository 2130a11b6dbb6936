using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.TestSupport.Data;

public sealed partial class Proefdata
{
    /// <summary>Adds a request, submitted and handled through the domain, without the mails and logbook rows of the portal.</summary>
    public async Task<Aanvraag> AanvraagAsync(Action<Proefaanvraag>? instellen = null)
    {
        var wens = new Proefaanvraag();
        instellen?.Invoke(wens);
        await AanvullenAsync(wens);
        await using var db = openen();
        var concept = await ConceptAsync(db, wens);
        var (inhoud, op) = (concept.Inhoud, concept.BewaardOp);
        var (situatie, _) = await db.AanvraagstandAsync(
            concept.Aanvrager, inhoud.Organisatie, inhoud.Doelgroep, inhoud.Gebruikersrecht, conceptId: null, BrusselseTijd.Datum(op), default);
        var aanvraag = Aanvraag.Indienen(concept, situatie, Referentie.Nieuw(), wens.Sleutel, op);
        var beslissenden = await db.BeslissendenAsync(aanvraag.Aanvrager, inhoud.Organisatie, inhoud.Doelgroep, aanvraag.Beslisser, BrusselseTijd.Datum(op), default);
        aanvraag.Verwittigd(beslissenden.Count);
        db.Add(aanvraag);
        if (beslissenden.All(een => een.VanDoelgroep))
        {
            db.Add(new Doorsturing(aanvraag, aanvraag.Beslisser == Beslisser.LokaleBeheerder ? Doorstuurreden.NiemandKanBeslissen : Doorstuurreden.BeslistDoelgroep, op));
        }

        await AfhandelenAsync(db, aanvraag, situatie.Werkrelatie, wens);
        await db.SaveChangesAsync();
        return aanvraag;
    }

    /// <summary>Forwards what nobody in its organisation can decide any more, as the portal does by itself.</summary>
    public Task VerweesdeDoorsturenAsync() => WijzigenAsync(async db =>
        db.AddRange((await db.VerweesdeAanvragenOp(Vandaag).Include(een => een.Doelgroep).ToListAsync())
            .Select(aanvraag => new Doorsturing(aanvraag, Doorstuurreden.NiemandKanBeslissen, Nu))));

    /// <summary>Adds a concept.</summary>
    public async Task<Concept> ConceptAsync(Action<Proefaanvraag>? instellen = null)
    {
        var wens = new Proefaanvraag();
        instellen?.Invoke(wens);
        await AanvullenAsync(wens);
        return await ToevoegenAsync(db => ConceptAsync(db, wens));
    }

    private async Task AanvullenAsync(Proefaanvraag wens)
    {
        wens.Aanvrager ??= await PersoonAsync();
        wens.Organisatie ??= await OrganisatieMetBeheerderAsync();
        wens.Doelgroep ??= await LezenAsync(async db => (await MetDoelgroepenAsync(db, wens.Organisatie)).Doelgroepen.First().Code);
        wens.Recht ??= wens.Werkrelatie ? null : await RechtAsync(doelgroepen: wens.Doelgroep);
        wens.Op ??= Nu;
    }

    private static async Task<Concept> ConceptAsync(ZelfregistratieDb db, Proefaanvraag wens)
    {
        var aanvrager = await db.Personen.SingleAsync(een => een.Id == wens.Aanvrager!.Id);
        var organisatie = await MetDoelgroepenAsync(db, wens.Organisatie!);
        var recht = wens.Werkrelatie ? null : await db.Gebruikersrechten.AsSplitQuery()
            .Include(een => een.Toepassing).Include(een => een.Doelgroepen).Include(een => een.Contexten)
            .SingleAsync(een => een.Id == wens.Recht!.Id);
        var doelgroep = organisatie.Doelgroepen.Single(een => een.Code == wens.Doelgroep);
        var heeftWerkrelatie = await db.Werkrelaties.AnyAsync(een =>
            een.Persoon.Id == aanvrager.Id && een.Organisatie.Id == organisatie.Id && een.Doelgroep.Id == doelgroep.Id && een.BeeindigdOp == null);
        var contexten = recht?.Contexten.Where(context => wens.Contexten.Contains(context.Code)).ToList() ?? [];
        var inhoud = new AanvraagInhoud(
            organisatie, doelgroep, recht, contexten, wens.GewensteEinddatum, heeftWerkrelatie ? null : wens.Gebruikerstype, Reden.Lezen(wens.Reden), wens.Email, wens.Telefoon);
        var link = recht is null
            ? $"/user/aanvraag_werkrelatie?dg={doelgroep.Code}&oc={organisatie.CodeWaarde}"
            : $"/user/aanvraag?ec={recht.Code}&dg={doelgroep.Code}&oc={organisatie.CodeWaarde}";
        return new Concept(aanvrager, inhoud, wens.Link ?? link, wens.Op!.Value);
    }

    private async Task AfhandelenAsync(ZelfregistratieDb db, Aanvraag aanvraag, Werkrelatie? werkrelatie, Proefaanvraag wens)
    {
        if (wens.Status == AanvraagStatus.Vervallen)
        {
            aanvraag.Vervallen(Vervalreden.NietTijdigBeslist, wens.Op!.Value);
        }
        else if (wens.Status != AanvraagStatus.Ingediend)
        {
            var beheerder = wens.Beslist ?? await BeheerderAsync(aanvraag.Organisatie);
            var door = await db.Personen.SingleAsync(een => een.Id == beheerder.Id);
            Beslissen(db, aanvraag, werkrelatie, door, wens);
        }
    }

    private static void Beslissen(ZelfregistratieDb db, Aanvraag aanvraag, Werkrelatie? werkrelatie, Persoon door, Proefaanvraag wens)
    {
        var (reden, op) = (Reden.Lezen(wens.Beslisreden), wens.Op!.Value);
        if (wens.Status == AanvraagStatus.Afgekeurd)
        {
            aanvraag.Afkeuren(door, reden, op);
            return;
        }

        var vandaag = BrusselseTijd.Datum(op);
        if (werkrelatie is null)
        {
            var gegevens = new WerkrelatieGegevens(aanvraag.Gebruikerstype!.Value, aanvraag.Email, aanvraag.Telefoon, new Geldigheid(vandaag, null));
            werkrelatie = new Werkrelatie(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep, gegevens);
            db.Add(werkrelatie);
        }

        aanvraag.Goedkeuren(door, reden, new Geldigheid(vandaag, aanvraag.Gebruikersrecht?.LaatsteEinddatum(vandaag, werkrelatie.Einddatum)), werkrelatie, op);
    }
}
