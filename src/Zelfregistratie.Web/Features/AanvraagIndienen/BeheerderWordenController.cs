using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;
using Weigering = Zelfregistratie.Domain.Weigering;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The form by which somebody asks to be made hoofd lokale beheerder, where the federal register does not say who it is.</summary>
internal sealed class BeheerderWordenController(ZelfregistratieDb db, HuidigePersoon ik, TimeProvider clock, IStringLocalizer<Teksten> tekst) : Controller
{
    [AllowAnonymous, HttpGet(Aanvraagadres.Beheerder), EnableRateLimiting(Zoektempo.Beleid)]
    public async Task<IActionResult> Invullen([FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct)
    {
        var (vraag, halte) = await VolgenAsync(keuzes, ct);
        return vraag is null ? halte! : View("BeheerderWorden", new BeheerderWordenPagina(vraag, BeheerderWordenFormulier.Voorstel(vraag, ik, clock.GetUtcNow())));
    }

    [HttpPost(Aanvraagadres.Beheerder)]
    public async Task<IActionResult> Bewaren([FromQuery(Name = "")] Linkkeuzes keuzes, BeheerderWordenFormulier formulier, CancellationToken ct)
    {
        var (vraag, halte) = await VolgenAsync(keuzes, ct);
        if (vraag is null) return halte!;

        new BeheerderWordenValidator(vraag, tekst).Validate(formulier).AddToModelState(ModelState, "Formulier");
        if (!ModelState.IsValid) return View("BeheerderWorden", new BeheerderWordenPagina(vraag, formulier));

        var concept = await db.ConceptBewarenAsync(vraag.Stand.Concept, ik.Persoon, formulier.Inhoud(vraag), vraag.Adres, clock.GetUtcNow(), ct);
        return Redirect(Aanvraagadres.Controle(concept.Id));
    }

    private async Task<(Aanstellingsvraag? Vraag, IActionResult? Halte)> VolgenAsync(Linkkeuzes keuzes, CancellationToken ct)
    {
        var query = Request.Query.SelectMany(paar => paar.Value, (paar, waarde) => KeyValuePair.Create(paar.Key, waarde));
        var parameters = Linkparameters.Lezen(AanvraagSoort.Werkrelatie, query);
        if (parameters.Problemen is [{ Soort: LinkprobleemSoort.Ontbreekt }] && parameters[Linkparameter.Organisatie] is null)
        {
            return (null, await DoelgroepKiezenAsync(ct));
        }

        var (lezing, hoofdrol) = await db.AanstellingslinkLezenAsync(parameters, ik.Vandaag, ct);
        if (lezing.Link is not { Doelgroep: var doelgroep } link)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return (null, View("LinkGeweigerd", lezing.Problemen));
        }

        var adres = Aanvraagadres.BeheerderWorden(doelgroep, link.Organisatie?.Organisatie.Code);
        return (doelgroep.Aanstelling, ik.IsAangemeld, link.Organisatie) switch
        {
            (not Aanstelling.Formulier, _, _) => (null, Weigeren(new GeenAanstellingPerFormulier(doelgroep))),
            (_, false, _) => (null, Challenge(new AuthenticationProperties { RedirectUri = adres })),
            (_, _, null) => (null, await OrganisatieKiezenAsync(doelgroep, keuzes.Zoek, ct)),
            (_, _, { Organisatie: var organisatie }) => await ToetsenAsync(organisatie, doelgroep, hoofdrol!, keuzes.ConceptId, ct),
        };
    }

    private async Task<(Aanstellingsvraag? Vraag, IActionResult? Halte)> ToetsenAsync(
        Organisatie organisatie, Doelgroep doelgroep, Gebruikersrecht hoofdrol, Guid? conceptId, CancellationToken ct)
    {
        var stand = await db.AanvraagstandAsync(ik.Persoon, organisatie, doelgroep, hoofdrol, conceptId, ik.Vandaag, ct);
        try
        {
            stand.Situatie.Toetsen(organisatie, doelgroep, hoofdrol, [], ik.Vandaag);
            return (new Aanstellingsvraag(organisatie, doelgroep, hoofdrol, stand), null);
        }
        catch (Weigering weigering)
        {
            return (null, Weigeren(weigering));
        }
    }

    private async Task<IActionResult> DoelgroepKiezenAsync(CancellationToken ct) => Stap(
        "DoelgroepKiezen",
        await db.Doelgroepen.AsNoTracking().Where(een => een.BuitenGebruikSinds == null && een.Codesoort != Codesoort.Geen).OrderBy(een => een.Id).ToListAsync(ct),
        Aanvraagadres.Beheerder);

    private async Task<IActionResult> OrganisatieKiezenAsync(Doelgroep doelgroep, string? zoek, CancellationToken ct)
    {
        var resultaat = string.IsNullOrWhiteSpace(zoek) ? null : await db.OrganisatiesZoekenAsync(zoek, doelgroep, ik.Vandaag, ct);
        return Stap("BeheerderVanKiezen", new BeheerderVanKiezenPagina(doelgroep, zoek, resultaat), Aanvraagadres.BeheerderWorden(doelgroep));
    }

    // A form that comes from somewhere else than its page begins at the first thing that was not chosen.
    private IActionResult Stap(string view, object pagina, string adres) =>
        HttpMethods.IsPost(Request.Method) ? Redirect(adres) : View(view, pagina);

    private IActionResult Weigeren(Weigering weigering) => this.Weigeren(weigering, ik.Vandaag, tekst);
}
