using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Links;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>Makes a link step by step. Every choice stands in the address; nothing is kept.</summary>
[Authorize(Policy = Beleid.Links)]
[Route("links")]
internal sealed class LinksController(ZelfregistratieDb db, HuidigePersoon ik, IOptions<PortaalOptions> portaal, IStringLocalizer<Teksten> t) : Controller
{
    [HttpGet(""), EnableRateLimiting(Zoektempo.Beleid)]
    public async Task<IActionResult> Samenstellen([FromQuery] string? zoek, CancellationToken ct)
    {
        var vraag = LinksVraag.Lezen(Request.Query);
        var pagina = new LinksPagina(vraag, portaal.Value.Adres) { Zoek = Zoektekst.Lezen(zoek) };
        if (!vraag.IsLink)
        {
            if (Request.Query.ContainsKey(LinksVraag.Stap)) NietsGekozen(vraag);
            return View(await MetVolgendeStapAsync(pagina, ct));
        }

        var lezing = await db.LinkLezenAsync(vraag.Parameters, ik.Vandaag, ct);
        if (!ik.Bevoegdheden.MaaktLinksVoor(lezing.Gegevens))
        {
            return NotFound();
        }

        return View(pagina with { Lezing = lezing, Resultaat = await ZoekenAsync(pagina.Zoek, lezing.Link, ct) });
    }

    private async Task<LinksPagina> MetVolgendeStapAsync(LinksPagina pagina, CancellationToken ct) => pagina.Vraag switch
    {
        { Soort: null } => pagina,
        { Doelgroep: { } doelgroep } => pagina with
        {
            Toepassingen = await ToepassingenAsync(doelgroep, ct),
            Doelgroepnaam = Linkparameters.KanBestaan(doelgroep) ? await InGebruik().Where(een => een.Code == doelgroep).Select(een => een.Naam).SingleOrDefaultAsync(ct) : null,
        },
        { Soort: AanvraagSoort.Werkrelatie } => pagina with { Doelgroepen = await InGebruik().ToListAsync(ct) },
        _ => pagina with { Doelgroepen = await DoelgroepenAsync(ct) },
    };

    // The button of an earlier step leads to the next one, where nothing is wrong yet.
    private void NietsGekozen(LinksVraag vraag)
    {
        var (veld, fout) = vraag switch
        {
            { Soort: null } => (nameof(LinksPagina.Soort), t["Kies wat de link vraagt."]),
            { Doelgroep: null } when Request.Query[LinksVraag.Stap] == "doelgroep" => (nameof(LinksPagina.Dg), t["Kies een doelgroep."]),
            { Doelgroep: not null } when Request.Query[LinksVraag.Stap] == "toepassing" => (nameof(LinksPagina.An), t["Kies een toepassing."]),
            _ => ("", null),
        };
        if (fout is not null) ModelState.AddModelError(veld, fout);
    }

    private IQueryable<Doelgroep> InGebruik() => db.Doelgroepen.AsNoTracking()
        .Where(doelgroep => doelgroep.BuitenGebruikSinds == null && doelgroep.Codesoort != Codesoort.Geen)
        .OrderBy(doelgroep => doelgroep.Naam);

    // Those in which there is something to ask.
    private Task<List<Doelgroep>> DoelgroepenAsync(CancellationToken ct)
    {
        var rechten = Rechten();
        return InGebruik().Where(doelgroep => rechten.Any(recht => recht.Doelgroepen.Any(een => een.Id == doelgroep.Id))).ToListAsync(ct);
    }

    private Task<List<Toepassing>> ToepassingenAsync(string doelgroep, CancellationToken ct)
    {
        if (!Linkparameters.KanBestaan(doelgroep))
        {
            return Task.FromResult(new List<Toepassing>());
        }

        var rechten = Rechten().Where(recht => recht.Doelgroepen.Any(een => een.Code == doelgroep));
        return db.ToepassingenInBeheerVan(ik.Bevoegdheden).AsNoTracking()
            .Where(toepassing => rechten.Any(recht => recht.Toepassing.Id == toepassing.Id))
            .OrderBy(toepassing => toepassing.Naam)
            .ToListAsync(ct);
    }

    private IQueryable<Gebruikersrecht> Rechten()
    {
        var toepassingen = db.ToepassingenInBeheerVan(ik.Bevoegdheden).Where(toepassing => toepassing.BuitenGebruikSinds == null);
        return db.Gebruikersrechten.Where(recht =>
            recht.BuitenGebruikSinds == null && recht.Rol == Rol.Geen && toepassingen.Any(toepassing => toepassing.Id == recht.Toepassing.Id));
    }

    private async Task<Zoekresultaat?> ZoekenAsync(string? zoek, Zelfregistratielink? link, CancellationToken ct) =>
        string.IsNullOrEmpty(zoek) || link is not { Organisatie: null } ? null : await db.OrganisatiesZoekenAsync(zoek, link.Doelgroep, ik.Vandaag, ct);
}
