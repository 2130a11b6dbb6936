using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Makes somebody who works for the organisation its lokale beheerder.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<BeheerFilter>(Arguments = [true])]
[Route("beheerders/{organisatie}/toevoegen")]
internal sealed class ToevoegenController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private readonly Beheerdersaanstelling aanstelling = new(db, huidige, t, klok);

    private Organisatie Organisatie => HttpContext.Features.GetRequiredFeature<Organisatie>();

    [HttpGet("")]
    public async Task<IActionResult> Toevoegen([FromQuery] string? zoek, CancellationToken ct)
    {
        var kandidaten = await db.TeBenoemen(Organisatie.Id, Zoektekst.Lezen(zoek), huidige.Vandaag).AsNoTracking()
            .OrderBy(een => een.Persoon.Familienaam).ThenBy(een => een.Persoon.Voornaam).ThenBy(een => een.Id)
            .Take(BeheerdersQuery.Maximum + 1)
            .Select(een => new Kandidaat(een.Id, een.Persoon.Voornaam, een.Persoon.Familienaam, een.Gebruikerstype, een.Doelgroep.Naam, een.Email))
            .ToListAsync(ct);
        return View(new ToevoegenPagina(Organisatie, zoek, [.. kandidaten.Take(BeheerdersQuery.Maximum)], kandidaten.Count > BeheerdersQuery.Maximum));
    }

    [HttpGet("{werkrelatie:long}")]
    public async Task<IActionResult> Aanstellen([FromRoute] long werkrelatie, CancellationToken ct)
    {
        if (await WerkrelatieAsync(werkrelatie, ct) is not { } gevonden) return NotFound();
        return await WeigeringAsync(gevonden, ct) ?? View(new AanstellenPagina(gevonden, new AanstellenFormulier()));
    }

    [HttpPost("{werkrelatie:long}")]
    public async Task<IActionResult> Aanstellen([FromRoute] long werkrelatie, AanstellenFormulier formulier, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (await WerkrelatieAsync(werkrelatie, ct) is not { } gevonden) return NotFound();
            if (await WeigeringAsync(gevonden, ct) is { } al) return al;
            var validator = new AanstellenValidator<AanstellenFormulier>(huidige.Vandaag, gevonden.Einddatum, gevonden.Email is null, t);
            (await validator.ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
            if (!ModelState.IsValid) return View(new AanstellenPagina(gevonden, formulier));

            try
            {
                await aanstelling.AanstellenAsync(gevonden, formulier, ct);
            }
            catch (Domain.Weigering weigering)
            {
                return this.Weigeren(weigering, Organisatie, t);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(gevonden);
        }
    }

    private Task<Werkrelatie?> WerkrelatieAsync(long id, CancellationToken ct) => db.Werkrelaties.NietVoorbij(huidige.Vandaag)
        .Include(een => een.Persoon)
        .Include(een => een.Organisatie)
        .Include(een => een.Doelgroep)
        .Include(een => een.Rechten).ThenInclude(recht => recht.Gebruikersrecht)
        .SingleOrDefaultAsync(een => een.Id == id && een.Organisatie.Id == Organisatie.Id && een.Begindatum <= huidige.Vandaag, ct);

    private async Task<IActionResult?> WeigeringAsync(Werkrelatie werkrelatie, CancellationToken ct)
    {
        if (werkrelatie.Persoon == huidige.Persoon) return this.Weigeren(new EigenToegangWijzigen(), Organisatie, t);
        if (Organisatie.BuitenGebruikSinds is not null) return this.Weigeren(new OrganisatieBuitenGebruik(Organisatie), Organisatie, t);
        return await aanstelling.RolAsync(werkrelatie.Persoon.Id, Organisatie.Id, ct) is not { } al ? null
            : HttpMethods.IsPost(Request.Method) && aanstelling.IsNetGedaan(al) ? Afgerond(werkrelatie)
            : this.Weigeren(new RechtAlToegekend([al]), Organisatie, t);
    }

    private LocalRedirectResult Afgerond(Werkrelatie werkrelatie)
    {
        TempData.Melden(t["{0} is nu lokale beheerder. Wie erbij betrokken is, krijgt een e-mail.", werkrelatie.Persoon.Naam]);
        return LocalRedirect(Beheeradres.Lijst(Organisatie));
    }
}
