using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>Checks what was filled in, and submits it. However often: one concept becomes one request.</summary>
[Route("user/concepten/{id:guid}")]
internal sealed class ConceptController(ZelfregistratieDb db, HuidigePersoon ik, TimeProvider clock, IStringLocalizer<Teksten> tekst) : Controller
{
    // Each lost race means that another request of this person came to be.
    private const int MeestePogingen = Aanvraagsituatie.MaximumOpenAanvragen + 1;

    private readonly long persoonId = ik.Persoon.Id;

    [HttpGet("")]
    public async Task<IActionResult> Controleren(Guid id, CancellationToken ct)
    {
        var concept = await EigenConcepten(id)
            .Include(een => een.Organisatie).Include(een => een.Doelgroep).Include(een => een.Gebruikersrecht!.Toepassing).Include(een => een.TeVerlengen).Include(een => een.Contexten)
            .SingleOrDefaultAsync(ct);
        return concept is null ? await NaarBevestigingAsync(id, ct)
            : concept.IsVerlopen(clock.GetUtcNow()) ? this.Verlopen(concept, tekst)
            : View(concept);
    }

    [HttpGet("indienen")]
    public IActionResult Terug(Guid id) => Redirect(Aanvraagadres.Controle(id));

    [HttpPost("indienen")]
    public async Task<IActionResult> Indienen(Guid id, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var concept = await VolledigAsync(id, ct);
            if (concept is null || concept.IsVerlopen(clock.GetUtcNow()))
            {
                return concept is null ? await NaarBevestigingAsync(id, ct) : this.Verlopen(concept, tekst);
            }

            try
            {
                var aanvraag = await IndienenAsync(concept, ct);
                await db.SaveChangesAsync(ct);
                return Redirect(Aanvraagadres.Bevestiging(aanvraag.Referentie));
            }
            catch (Weigering weigering)
            {
                // What refuses it may be the request that this concept became a moment ago.
                return await IngediendAsync(id, ct) is { } ingediend ? Redirect(Aanvraagadres.Bevestiging(ingediend)) : this.Weigeren(weigering, ik.Vandaag, tekst);
            }
            catch (Exception exception) when (exception.IsOpnieuwTeBeslissen() && poging < MeestePogingen)
            {
                // Another submit of this person was first, or this one was saved unseen: what stands there decides what becomes of it.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Aanvraag> IndienenAsync(Concept concept, CancellationToken ct)
    {
        var nu = clock.GetUtcNow();
        var vandaag = BrusselseTijd.Datum(nu);
        var stand = await db.AanvraagstandAsync(concept.Aanvrager, concept.Organisatie, concept.Doelgroep, concept.Gebruikersrecht, conceptId: null, vandaag, ct);
        var aanvraag = Aanvraag.Indienen(concept, stand.Situatie, Referentie.Nieuw(), ik.Sleutel, nu);
        var beslissenden = await db.BeslissendenAsync(aanvraag.Aanvrager, aanvraag.Organisatie, aanvraag.Doelgroep, aanvraag.Beslisser, vandaag, ct);
        aanvraag.Verwittigd(beslissenden.Count);
        if (beslissenden.All(een => een.VanDoelgroep))
        {
            var waarom = aanvraag.Beslisser == Beslisser.LokaleBeheerder ? Doorstuurreden.NiemandKanBeslissen : Doorstuurreden.BeslistDoelgroep;
            db.Doorsturingen.Add(new Doorsturing(aanvraag, waarom, nu));
        }

        var mails = new IndienenMails(aanvraag, tekst);
        db.UitgaandeMails.Add(mails.Ontvangst());
        db.UitgaandeMails.AddRange(beslissenden.Select(mails.NieuweTaak));
        db.Logboek.Add(new Logboekregel(Handeling.AanvraagIngediend, nu, aanvraag.Aanvrager)
        {
            Over = aanvraag.Aanvrager,
            Organisatie = aanvraag.Organisatie,
            Onderwerp = aanvraag.Referentie.Waarde,
            Toelichting = aanvraag.Reden.Tekst,
        });
        db.Aanvragen.Add(aanvraag);
        db.Concepten.Remove(concept);
        return aanvraag;
    }

    private IQueryable<Concept> EigenConcepten(Guid id) => db.Concepten.Where(concept => concept.Id == id && concept.Aanvrager.Id == persoonId);

    // Small queries of their own: in one, what a right exists in, its contexts and the chosen ones would multiply.
    private Task<Concept?> VolledigAsync(Guid id, CancellationToken ct) => EigenConcepten(id)
        .Include(concept => concept.Aanvrager)
        .Include(concept => concept.Organisatie.Doelgroepen)
        .Include(concept => concept.Doelgroep)
        .Include(concept => concept.Gebruikersrecht!.Toepassing)
        .Include(concept => concept.Gebruikersrecht!.Doelgroepen)
        .Include(concept => concept.Gebruikersrecht!.Contexten)
        .Include(concept => concept.TeVerlengen!.Werkrelatie)
        .Include(concept => concept.Contexten)
        .AsSplitQuery()
        .SingleOrDefaultAsync(ct);

    private async Task<IActionResult> NaarBevestigingAsync(Guid conceptId, CancellationToken ct) =>
        await IngediendAsync(conceptId, ct) is { } referentie ? Redirect(Aanvraagadres.Bevestiging(referentie)) : NotFound();

    private Task<Referentie?> IngediendAsync(Guid conceptId, CancellationToken ct) => db.Aanvragen
        .Where(aanvraag => aanvraag.ConceptId == conceptId && aanvraag.Aanvrager.Id == persoonId)
        .Select(aanvraag => aanvraag.Referentie)
        .SingleOrDefaultAsync(ct);
}
