using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Organisaties;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.OrganisatieVinden;

/// <summary>What the fields that search an organisation while one types ask for. Every form with such a field also works without.</summary>
[ApiController]
internal sealed class OrganisatieVindenController(ZelfregistratieDb db, HuidigePersoon ik, IStringLocalizer<Teksten> tekst) : ControllerBase
{
    [HttpGet("organisaties/zoeken"), EnableRateLimiting(Zoektempo.Beleid)]
    public async Task<IActionResult> Zoeken(string? dg, string? zoek, CancellationToken ct)
    {
        if (await DoelgroepAsync(dg, ct) is not { } doelgroep)
        {
            return Problem(tekst["Geen enkele doelgroep met organisaties heeft deze code."], statusCode: StatusCodes.Status400BadRequest, title: tekst["Onbekende doelgroep"]);
        }

        var gevraagd = Zoektekst.Lezen(zoek);
        var resultaat = gevraagd.Length == 0
            ? new Zoekresultaat([], ZijnErMeer: false)
            : await db.OrganisatiesZoekenAsync(gevraagd, doelgroep, ik.Vandaag, ct);
        return Ok(new Antwoord(Telling(resultaat), [.. resultaat.Organisaties.Select(Optie)]));
    }

    private async Task<Doelgroep?> DoelgroepAsync(string? dg, CancellationToken ct)
    {
        var code = dg?.Trim().ToUpperInvariant();
        return string.IsNullOrEmpty(code) || !Linkparameters.KanBestaan(code)
            ? null
            : await db.Doelgroepen.AsNoTracking()
                .SingleOrDefaultAsync(een => een.Code == code && een.BuitenGebruikSinds == null && een.Codesoort != Codesoort.Geen, ct);
    }

    private string Telling(Zoekresultaat resultaat) => resultaat switch
    {
        { Organisaties.Count: 0 } => tekst["Geen organisatie gevonden. Probeer een ander woord uit de naam, of zoek met de code."],
        { ZijnErMeer: true, Organisaties.Count: var aantal } => tekst["Meer dan {0} organisaties gevonden. Typ meer van de naam.", aantal],
        { Organisaties.Count: var aantal } => Opmaak.Aantal(aantal, tekst["organisatie gevonden"], tekst["organisaties gevonden"]),
    };

    private Optie Optie(GevondenOrganisatie organisatie) => new(
        organisatie.Code.Waarde,
        organisatie.Naam,
        organisatie.Code.MetSoort(tekst) + (organisatie.Gemeente is null ? "" : $" · {organisatie.Gemeente}"),
        organisatie.HeeftBereikbareBeheerder);
}
