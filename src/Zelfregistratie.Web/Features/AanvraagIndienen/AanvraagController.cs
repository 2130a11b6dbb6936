using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;
using Weigering = Zelfregistratie.Domain.Weigering;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>From a followed link to a form that is filled in and kept. Nothing is written before that.</summary>
internal sealed class AanvraagController(
    ZelfregistratieDb db, HuidigePersoon ik, Linkteller teller, TimeProvider clock, IStringLocalizer<Teksten> tekst) : Controller
{
    private const int LangsteQuery = 1000;

    // A form that comes from somewhere else than its page begins at the first thing that was not chosen.
    private bool IsVanElders => HttpMethods.IsPost(Request.Method);

    private DateOnly Vandaag => Domain.BrusselseTijd.Datum(clock.GetUtcNow());

    [AllowAnonymous, HttpGet(Aanvraagadres.Gebruikersrecht), EnableRateLimiting(Zoektempo.Beleid)]
    public Task<IActionResult> Gebruikersrecht([FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct) =>
        InvullenAsync(AanvraagSoort.Gebruikersrecht, keuzes, ct);

    [AllowAnonymous, HttpGet(Aanvraagadres.Werkrelatie), EnableRateLimiting(Zoektempo.Beleid)]
    public Task<IActionResult> Werkrelatie([FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct) =>
        InvullenAsync(AanvraagSoort.Werkrelatie, keuzes, ct);

    [HttpPost(Aanvraagadres.Gebruikersrecht)]
    public Task<IActionResult> GebruikersrechtBewaren([FromQuery(Name = "")] Linkkeuzes keuzes, [FromForm(Name = "")] AanvraagFormulier formulier, CancellationToken ct) =>
        BewarenAsync(AanvraagSoort.Gebruikersrecht, keuzes, formulier, ct);

    [HttpPost(Aanvraagadres.Werkrelatie)]
    public Task<IActionResult> WerkrelatieBewaren([FromQuery(Name = "")] Linkkeuzes keuzes, [FromForm(Name = "")] AanvraagFormulier formulier, CancellationToken ct) =>
        BewarenAsync(AanvraagSoort.Werkrelatie, keuzes, formulier, ct);

    private async Task<IActionResult> InvullenAsync(AanvraagSoort soort, Linkkeuzes keuzes, CancellationToken ct)
    {
        var (invulling, halte) = await VolgenAsync(soort, keuzes, ct);
        if (invulling is null)
        {
            return halte!;
        }

        var bewaard = invulling.Stand.Concept is { } concept && !concept.IsVerlopen(clock.GetUtcNow()) ? concept : null;
        var formulier = bewaard is null
            ? AanvraagFormulier.Leeg(ik, invulling.Stand.Situatie.Werkrelatie, invulling.Organisatie)
            : AanvraagFormulier.Van(bewaard);
        return View("Invullen", new InvulPagina(invulling, formulier));
    }

    private async Task<IActionResult> BewarenAsync(AanvraagSoort soort, Linkkeuzes keuzes, AanvraagFormulier formulier, CancellationToken ct)
    {
        var (invulling, halte) = await VolgenAsync(soort, keuzes, ct);
        if (invulling is null)
        {
            return halte!;
        }

        new AanvraagFormulierValidator(invulling, tekst).Validate(formulier).AddToModelState(ModelState);
        if (!ModelState.IsValid)
        {
            return View("Invullen", new InvulPagina(invulling, formulier));
        }

        var concept = await db.ConceptBewarenAsync(invulling.Stand.Concept, ik.Persoon, formulier.Inhoud(invulling), invulling.Adres, clock.GetUtcNow(), ct);
        return Redirect(Aanvraagadres.Controle(concept.Id));
    }

    /// <summary>Follows the link as far as the person can go: to the form, or to the page that comes before it.</summary>
    private async Task<(Invulling? Invulling, IActionResult? Halte)> VolgenAsync(AanvraagSoort soort, Linkkeuzes keuzes, CancellationToken ct)
    {
        var lezing = await db.LinkLezenAsync(Linkparameters.Lezen(soort, Request.Query.Paren()), Vandaag, ct);
        if (lezing.Link is not { } link)
        {
            // Who only looks whether a link works follows none.
            if (!Request.IsHead()) teller.Tellen(await db.StoringenAsync(lezing, Request.Query.Paren(), Herkomst.Van(Request), Vandaag, ct));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return (null, View("LinkGeweigerd", lezing.Problemen));
        }

        if (link.Organisatie is { } vast && !link.KanVoor(vast.HeeftBereikbareBeheerder))
        {
            return (null, Weigeren(new OrganisatieZonderBeheerder(vast.Organisatie, link.Doelgroep)));
        }

        if (!ik.IsAangemeld)
        {
            return (null, Challenge(new AuthenticationProperties { RedirectUri = Terugadres(link) }));
        }

        var organisatie = link.Organisatie ?? await db.GekozenOrganisatieAsync(link.Doelgroep, keuzes.Organisatie, Vandaag, ct);
        return organisatie is null
            ? (null, await OrganisatieKiezenAsync(link, keuzes, ct))
            : await VolgenAsync(link, organisatie, keuzes, ct);
    }

    // The digital key carries the address along in one of its own, which has no room for all that a stranger adds to a link.
    private string Terugadres(Zelfregistratielink link) =>
        Request.QueryString.Value?.Length <= LangsteQuery ? Request.Path + Request.QueryString : Aanvraagadres.Van(link);

    private async Task<(Invulling? Invulling, IActionResult? Halte)> VolgenAsync(
        Zelfregistratielink link, Linkorganisatie organisatie, Linkkeuzes keuzes, CancellationToken ct)
    {
        if (!link.KanVoor(organisatie.HeeftBereikbareBeheerder))
        {
            return (null, Weigeren(new OrganisatieZonderBeheerder(organisatie.Organisatie, link.Doelgroep)));
        }

        var aanbod = link.Aanbod(organisatie.HeeftBereikbareBeheerder);
        var recht = keuzes.RechtUit(aanbod);
        if (recht is null && aanbod.Count > 0)
        {
            return (null, IsVanElders
                ? Redirect(Aanvraagadres.Van(link, organisatie.Organisatie))
                : View("RechtKiezen", new RechtKiezenPagina(link, organisatie.Organisatie, aanbod)));
        }

        var stand = await db.AanvraagstandAsync(ik.Persoon, organisatie.Organisatie, link.Doelgroep, recht, keuzes.ConceptId, Vandaag, ct);
        try
        {
            stand.Situatie.Toetsen(organisatie.Organisatie, link.Doelgroep, recht, link.Context is { } context ? [context] : null, Vandaag);
        }
        catch (Weigering weigering)
        {
            return (null, Weigeren(weigering));
        }

        return (new Invulling(link, organisatie.Organisatie, recht, stand, Vandaag), null);
    }

    private async Task<IActionResult> OrganisatieKiezenAsync(Zelfregistratielink link, Linkkeuzes keuzes, CancellationToken ct)
    {
        if (IsVanElders) return Redirect(Aanvraagadres.Van(link));
        if (string.IsNullOrWhiteSpace(keuzes.Zoek) && Request.Query.ContainsKey(nameof(keuzes.Zoek))) ModelState.AddModelError(nameof(OrganisatieKiezenPagina.Zoek), tekst["Typ een naam of code."]);
        var resultaat = string.IsNullOrWhiteSpace(keuzes.Zoek) ? null : await db.OrganisatiesZoekenAsync(keuzes.Zoek, link.Doelgroep, Vandaag, ct);
        return View("OrganisatieKiezen", new OrganisatieKiezenPagina(link, keuzes.Zoek, resultaat, !string.IsNullOrWhiteSpace(keuzes.Organisatie)));
    }

    private IActionResult Weigeren(Weigering weigering) => this.Weigeren(weigering, Vandaag, tekst);
}
