using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>From "I need access to …" to the link that asks for it. Nothing is written here.</summary>
[Route(Zoekadres.Begin)]
internal sealed class RechtZoekenController(ZelfregistratieDb db, HuidigePersoon ik) : Controller
{
    private const int MeesteEigen = 20;

    [HttpGet(""), EnableRateLimiting(Zoektempo.Beleid)]
    public async Task<IActionResult> Zoeken(string? zoek, CancellationToken ct)
    {
        var aanbod = Geordend(await db.RechtenVindbaar().ToListAsync(ct));
        var gezocht = Zoektekst.Lezen(zoek);
        return View(new RechtZoekenPagina(aanbod, gezocht, gezocht.Length == 0 ? null : Rechtzoeker.Zoeken(gezocht, aanbod)));
    }

    [HttpGet("toepassing")]
    public async Task<IActionResult> Toepassing(string? an, CancellationToken ct)
    {
        var code = Code(an);
        var rechten = code is null ? [] : await db.RechtenVindbaar().Where(recht => recht.Toepassing.Code == code).ToListAsync(ct);
        return rechten.Count == 0 ? NotFound() : View(Geordend(rechten));
    }

    [HttpGet("organisatie")]
    public async Task<IActionResult> Organisatie(string? ec, CancellationToken ct)
    {
        var code = Code(ec);
        if (code is null || await db.RechtenVindbaar().SingleOrDefaultAsync(een => een.Code == code, ct) is not { } recht)
        {
            return NotFound();
        }

        var eigen = await EigenAsync(recht.Doelgroepen, ct);
        return eigen.Count == 0 && recht.Doelgroepen.Count == 1
            ? Redirect(Zoekadres.Link(recht, recht.Doelgroepen.First()))
            : View("Organisatiesoort", new OrganisatiesoortPagina(recht, recht.Doelgroepen, eigen));
    }

    [HttpGet("werkrelatie")]
    public async Task<IActionResult> Werkrelatie(CancellationToken ct)
    {
        var doelgroepen = await db.Doelgroepen.AsNoTracking()
            .Where(een => een.BuitenGebruikSinds == null && een.Codesoort != Codesoort.Geen)
            .OrderBy(een => een.Id)
            .ToListAsync(ct);
        return View("Organisatiesoort", new OrganisatiesoortPagina(Recht: null, doelgroepen, Eigen: []));
    }

    private async Task<IReadOnlyList<EigenOrganisatie>> EigenAsync(IReadOnlyCollection<Doelgroep> doelgroepen, CancellationToken ct)
    {
        var (persoonId, ids) = (ik.Persoon.Id, doelgroepen.Select(een => een.Id).ToArray());
        var gevonden = await (
            from werkrelatie in db.Werkrelaties.NietVoorbij(ik.Vandaag)
            where werkrelatie.Persoon.Id == persoonId && werkrelatie.Organisatie.BuitenGebruikSinds == null
            from doelgroep in werkrelatie.Organisatie.Doelgroepen
            where ids.Contains(doelgroep.Id)
            select new { werkrelatie.Organisatie.Naam, werkrelatie.Organisatie.CodeWaarde, werkrelatie.Organisatie.Codesoort, werkrelatie.Organisatie.Gemeente, DoelgroepId = doelgroep.Id })
            .Distinct()
            .OrderBy(een => een.Naam).ThenBy(een => een.CodeWaarde).ThenBy(een => een.DoelgroepId)
            .Take(MeesteEigen)
            .ToListAsync(ct);
        return [.. gevonden.Select(een => new EigenOrganisatie(
            een.Naam, OrganisatieCode.Lezen(een.CodeWaarde, een.Codesoort), een.Gemeente, doelgroepen.Single(doelgroep => doelgroep.Id == een.DoelgroepId)))];
    }

    private static string? Code(string? tekst) =>
        tekst?.Trim().ToUpperInvariant() is { Length: > 0 } code && Linkparameters.KanBestaan(code) ? code : null;

    private static List<Gebruikersrecht> Geordend(IEnumerable<Gebruikersrecht> rechten) =>
    [
        .. rechten
            .OrderBy(recht => recht.Toepassing.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(recht => recht.Toepassing.Id)
            .ThenBy(recht => recht.Naam, StringComparer.CurrentCultureIgnoreCase).ThenBy(recht => recht.Id),
    ];
}
