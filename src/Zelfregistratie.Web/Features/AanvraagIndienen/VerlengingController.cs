using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;
using Weigering = Zelfregistratie.Domain.Weigering;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The form by which somebody asks to keep a right that runs out. Only their own rights exist here.</summary>
[Route("user/verlenging/{id:long}")]
internal sealed class VerlengingController(ZelfregistratieDb db, HuidigePersoon ik, TimeProvider clock, IStringLocalizer<Teksten> tekst) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Invullen(long id, [FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct)
    {
        var (verlenging, halte) = await LadenAsync(id, keuzes.ConceptId, ct);
        return verlenging is null ? halte! : View("Verlengen", new VerlengingPagina(verlenging, VerlengingFormulier.Voorstel(verlenging, ik, clock.GetUtcNow())));
    }

    [HttpPost("")]
    public async Task<IActionResult> Bewaren(long id, [FromQuery(Name = "")] Linkkeuzes keuzes, VerlengingFormulier formulier, CancellationToken ct)
    {
        var (verlenging, halte) = await LadenAsync(id, keuzes.ConceptId, ct);
        if (verlenging is null) return halte!;

        new VerlengingValidator(verlenging, tekst).Validate(formulier).AddToModelState(ModelState, "Formulier");
        if (!ModelState.IsValid) return View("Verlengen", new VerlengingPagina(verlenging, formulier));

        var adres = Aanvraagadres.Verlenging(verlenging.Recht);
        var concept = await db.ConceptBewarenAsync(verlenging.Concept, ik.Persoon, formulier.Inhoud(verlenging), adres, clock.GetUtcNow(), ct);
        return Redirect(Aanvraagadres.Controle(concept.Id));
    }

    private async Task<(Verlenging? Verlenging, IActionResult? Halte)> LadenAsync(long id, Guid? conceptId, CancellationToken ct)
    {
        if (await EigenRechtAsync(id, ct) is not { } recht) return (null, NotFound());

        var werkrelatie = recht.Werkrelatie;
        var stand = await db.AanvraagstandAsync(ik.Persoon, werkrelatie.Organisatie, werkrelatie.Doelgroep, recht.Gebruikersrecht, conceptId, ik.Vandaag, ct);
        try
        {
            stand.Situatie.VerlengenToetsen(recht, ik.Vandaag);
            await InGebruikZijnAsync(recht, ct);
        }
        catch (Weigering weigering)
        {
            return (null, this.Weigeren(weigering, ik.Vandaag, tekst));
        }

        return (new Verlenging(recht, stand.Concept, ik.Vandaag), null);
    }

    private Task<ToegekendRecht?> EigenRechtAsync(long id, CancellationToken ct)
    {
        var persoonId = ik.Persoon.Id;
        return db.ToegekendeRechten
            .Where(recht => recht.Id == id && recht.Werkrelatie.Persoon.Id == persoonId)
            .Include(recht => recht.Werkrelatie.Organisatie)
            .Include(recht => recht.Werkrelatie.Doelgroep)
            .Include(recht => recht.Gebruikersrecht.Toepassing)
            .Include(recht => recht.Contexten)
            .SingleOrDefaultAsync(ct);
    }

    // Only what says whether it is still in use: not all that a right exists in.
    private async Task InGebruikZijnAsync(ToegekendRecht toegekend, CancellationToken ct)
    {
        var (rechtId, doelgroepId) = (toegekend.Gebruikersrecht.Id, toegekend.Werkrelatie.Doelgroep.Id);
        var contexten = toegekend.Contexten.Select(context => context.Id).ToList();
        await db.Gebruikersrechten.AsSingleQuery().Where(recht => recht.Id == rechtId)
            .Include(recht => recht.Doelgroepen.Where(doelgroep => doelgroep.Id == doelgroepId))
            .Include(recht => recht.Contexten.Where(context => contexten.Contains(context.Id)))
            .LoadAsync(ct);
        if (!toegekend.Gebruikersrecht.IsTeGebruiken(toegekend.Werkrelatie.Doelgroep, toegekend.Contexten))
        {
            throw new NietMeerAanvraagbaar();
        }
    }
}
