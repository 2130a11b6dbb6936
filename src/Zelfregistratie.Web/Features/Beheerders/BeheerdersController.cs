using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Who administers the organisations of somebody.</summary>
[Authorize(Policy = Beleid.IsOfWordtLokaleBeheerder)]
[Route("beheerders")]
internal sealed class BeheerdersController(ZelfregistratieDb db, HuidigePersoon huidige) : Controller
{
    private IReadOnlyList<string> Vertegenwoordigt => OrganisatiesMetBeheer.KboNummers(huidige.Vertegenwoordigt);

    /// <summary>The administrators of an organisation, or the organisations to choose one of.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Beheerders([FromQuery] BeheerdersVraag vraag, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(vraag.Organisatie))
        {
            return await KiezenAsync(vraag, ct);
        }

        if (!OrganisatieCode.TryLezen(vraag.Organisatie, OrganisatieCode.AlleSoorten, out var code)) return NotFound();
        var scope = db.OrganisatiesMetBeheerVan(huidige.Bevoegdheden, Vertegenwoordigt);
        var gekozen = await Rijen(scope.Where(een => een.CodeWaarde == code.Waarde && een.Codesoort == code.Soort)).SingleOrDefaultAsync(ct);

        // Why an organisation that somebody represents is not here, is for the page that would appoint them to tell.
        if (gekozen is null) return Vertegenwoordigt.Contains(code.Waarde) ? LocalRedirect(Beheeradres.Pad(code.Waarde, "worden")) : NotFound();
        return await LijstAsync(gekozen, zijnErAndere: true, [], ct);
    }

    private async Task<IActionResult> KiezenAsync(BeheerdersVraag vraag, CancellationToken ct)
    {
        var scope = db.OrganisatiesMetBeheerVan(huidige.Bevoegdheden, Vertegenwoordigt);
        var zoekterm = Zoektekst.Lezen(vraag.Zoek);
        var gevonden = await Rijen(scope.Gezocht(zoekterm).OrderBy(een => een.Naam).ThenBy(een => een.Id).Take(BeheerdersQuery.Maximum + 1)).ToListAsync(ct);
        var onbekend = await OnbekendAsync(ct);
        return zoekterm.Length == 0 && gevonden is [var enige]
            ? await LijstAsync(enige, zijnErAndere: false, onbekend, ct)
            : View("Kiezen", new KiezenPagina(vraag, [.. gevonden.Take(BeheerdersQuery.Maximum)], gevonden.Count > BeheerdersQuery.Maximum, onbekend));
    }

    private async Task<IActionResult> LijstAsync(Organisatierij gekozen, bool zijnErAndere, IReadOnlyList<string> onbekend, CancellationToken ct) =>
        View("Beheerders", new BeheerdersPagina(gekozen, await db.BeheerdersAsync(gekozen.Id, huidige.Vandaag, ct), huidige.Vandaag)
        {
            PersoonId = huidige.Persoon.Id,
            IsHoofd = huidige.Bevoegdheden.HoofdOrganisatieIds.Contains(gekozen.Id),
            IsBeheerder = huidige.Bevoegdheden.OrganisatieIds.Contains(gekozen.Id),
            MagNamenZien = await WerktBijAsync(gekozen.Id, ct),
            ZijnErAndere = zijnErAndere && await MeerDanEenAsync(ct),
            Onbekend = onbekend,
        });

    // Who may become its administrator does not work there yet: names and addresses are for who does.
    private async Task<bool> WerktBijAsync(long organisatieId, CancellationToken ct) =>
        huidige.Bevoegdheden.OrganisatieIds.Contains(organisatieId)
        || await db.Werkrelaties.NietVoorbij(huidige.Vandaag).AnyAsync(
            een => een.Persoon.Id == huidige.Persoon.Id && een.Organisatie.Id == organisatieId && een.Begindatum <= huidige.Vandaag, ct);

    private async Task<bool> MeerDanEenAsync(CancellationToken ct) =>
        await db.OrganisatiesMetBeheerVan(huidige.Bevoegdheden, Vertegenwoordigt).Take(2).CountAsync(ct) > 1;

    private async Task<IReadOnlyList<string>> OnbekendAsync(CancellationToken ct)
    {
        var kbo = Vertegenwoordigt;
        if (kbo.Count == 0) return [];
        var bekend = await db.Organisaties.Where(een => kbo.Contains(een.CodeWaarde) && een.Codesoort == Codesoort.Kbo).Select(een => een.CodeWaarde).ToListAsync(ct);
        return [.. kbo.Except(bekend, StringComparer.Ordinal).Select(waarde => OrganisatieCode.Lezen(waarde, Codesoort.Kbo).Opgemaakt)];
    }

    private IQueryable<Organisatierij> Rijen(IQueryable<Organisatie> organisaties)
    {
        var teWorden = db.TeWorden(huidige.Persoon.Id, huidige.Vandaag, Vertegenwoordigt);
        return organisaties.AsNoTracking().Select(een => new Organisatierij(
            een.Id, een.CodeWaarde, OrganisatieCode.Lezen(een.CodeWaarde, een.Codesoort).Opgemaakt, een.Naam, een.BuitenGebruikSinds != null, teWorden.Contains(een.Id)));
    }
}
