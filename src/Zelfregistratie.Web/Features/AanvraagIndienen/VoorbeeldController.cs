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
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>What somebody sees who follows a link and asks something for the first time, shown to who makes the link.</summary>
[Authorize(Policy = Beleid.Links)]
internal sealed class VoorbeeldController(ZelfregistratieDb db, HuidigePersoon ik, IStringLocalizer<Teksten> tekst) : Controller
{
    [HttpGet(Voorbeeld.Begin + Linkadres.Gebruikersrecht), EnableRateLimiting(Zoektempo.Beleid)]
    public Task<IActionResult> Gebruikersrecht([FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct) =>
        TonenAsync(AanvraagSoort.Gebruikersrecht, keuzes, ct);

    [HttpGet(Voorbeeld.Begin + Linkadres.Werkrelatie), EnableRateLimiting(Zoektempo.Beleid)]
    public Task<IActionResult> Werkrelatie([FromQuery(Name = "")] Linkkeuzes keuzes, CancellationToken ct) =>
        TonenAsync(AanvraagSoort.Werkrelatie, keuzes, ct);

    private async Task<IActionResult> TonenAsync(AanvraagSoort soort, Linkkeuzes keuzes, CancellationToken ct)
    {
        var lezing = await db.LinkLezenAsync(Linkparameters.Lezen(soort, Request.Query.Paren()), ik.Vandaag, ct);
        if (!ik.Bevoegdheden.MaaktLinksVoor(lezing.Gegevens))
        {
            return NotFound();
        }

        if (lezing.Link is not { } link)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("LinkGeweigerd", lezing.Problemen);
        }

        var organisatie = link.Organisatie ?? await db.GekozenOrganisatieAsync(link.Doelgroep, keuzes.Organisatie, ik.Vandaag, ct);
        return organisatie is null ? await OrganisatieKiezenAsync(link, keuzes, ct) : Verder(link, organisatie, keuzes);
    }

    private async Task<IActionResult> OrganisatieKiezenAsync(Zelfregistratielink link, Linkkeuzes keuzes, CancellationToken ct)
    {
        var resultaat = string.IsNullOrWhiteSpace(keuzes.Zoek) ? null : await db.OrganisatiesZoekenAsync(keuzes.Zoek, link.Doelgroep, ik.Vandaag, ct);
        return View("OrganisatieKiezen", new OrganisatieKiezenPagina(link, keuzes.Zoek, resultaat, !string.IsNullOrWhiteSpace(keuzes.Organisatie)));
    }

    private IActionResult Verder(Zelfregistratielink link, Linkorganisatie organisatie, Linkkeuzes keuzes)
    {
        if (!link.KanVoor(organisatie.HeeftBereikbareBeheerder))
        {
            return this.Weigeren(new OrganisatieZonderBeheerder(organisatie.Organisatie, link.Doelgroep), ik.Vandaag, tekst);
        }

        var aanbod = link.Aanbod(organisatie.HeeftBereikbareBeheerder);
        var recht = keuzes.RechtUit(aanbod);
        if (recht is null && aanbod.Count > 0)
        {
            return View("RechtKiezen", new RechtKiezenPagina(link, organisatie.Organisatie, aanbod));
        }

        // Of somebody who is new to the organisation: nothing of the person who looks.
        var situatie = new Aanvraagsituatie(Werkrelatie: null, LopendeAanvraag: null, AantalOpenAanvragen: 0, organisatie.HeeftBereikbareBeheerder);
        var invulling = new Invulling(link, organisatie.Organisatie, recht, new Aanvraagstand(situatie, Concept: null), ik.Vandaag);
        return View("Invullen", new InvulPagina(invulling, new AanvraagFormulier()));
    }
}
