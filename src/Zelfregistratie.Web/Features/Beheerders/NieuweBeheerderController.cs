using FluentValidation.AspNetCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Beheerders;

/// <summary>Makes somebody lokale beheerder who does not work for the organisation yet, known by national number.</summary>
[Authorize(Policy = Beleid.LokaleBeheerder)]
[TypeFilter<BeheerFilter>(Arguments = [true])]
[Route("beheerders/{organisatie}/toevoegen/nieuw")]
internal sealed class NieuweBeheerderController(
    ZelfregistratieDb db, HuidigePersoon huidige, InszBescherming bescherming, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    private readonly Beheerdersaanstelling aanstelling = new(db, huidige, t, klok);

    private Organisatie Organisatie => HttpContext.Features.GetRequiredFeature<Organisatie>();

    [HttpGet("")]
    public IActionResult Nieuw() => Organisatie.BuitenGebruikSinds is null
        ? View(new NieuweBeheerderPagina(Organisatie, new NieuweBeheerderFormulier()))
        : this.Weigeren(new OrganisatieBuitenGebruik(Organisatie), Organisatie, t);

    [HttpPost("")]
    public async Task<IActionResult> Nieuw(NieuweBeheerderFormulier formulier, CancellationToken ct)
    {
        (await new NieuweBeheerderValidator(Organisatie, huidige.Vandaag, t).ValidateAsync(formulier, ct)).AddToModelState(ModelState, "Formulier");
        if (!ModelState.IsValid) return View(new NieuweBeheerderPagina(Organisatie, formulier));

        for (var poging = 1; ; poging++)
        {
            var persoon = await PersoonAsync(formulier, ct);
            if (persoon == huidige.Persoon) return this.Weigeren(new EigenToegangWijzigen(), Organisatie, t);
            if (persoon.Id > 0 && await aanstelling.RolAsync(persoon.Id, Organisatie.Id, ct) is { } al)
            {
                return aanstelling.IsNetGedaan(al) ? Afgerond(persoon) : this.Weigeren(new RechtAlToegekend([al]), Organisatie, t);
            }

            if (persoon.HeetAnders(formulier.Voornaam ?? "", formulier.Familienaam ?? ""))
            {
                return Fout(formulier, nameof(NieuweBeheerderFormulier.Familienaam), t["Dit rijksregisternummer kennen we met een andere naam. Kijk het nummer en de naam na."]);
            }

            try
            {
                await aanstelling.AanstellenAsync(await WerkrelatieAsync(persoon, formulier, ct), formulier, ct);
            }
            catch (Domain.Weigering weigering)
            {
                return Geweigerd(weigering, formulier);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Afgerond(persoon);
        }
    }

    private async Task<Persoon> PersoonAsync(NieuweBeheerderFormulier formulier, CancellationToken ct)
    {
        var (voornaam, familienaam) = (Schoon(formulier.Voornaam), Schoon(formulier.Familienaam));
        if (await db.PersoonMetAsync(formulier.Insz(), bescherming, ct) is not { } bekend) return new Persoon(bescherming.Beschermen(formulier.Insz()), voornaam, familienaam);
        if (bekend.Naam.Length == 0) bekend.NamenBijwerken(voornaam, familienaam);
        return bekend;
    }

    private async Task<Werkrelatie> WerkrelatieAsync(Persoon persoon, NieuweBeheerderFormulier formulier, CancellationToken ct)
    {
        var vandaag = huidige.Vandaag;
        var lopende = persoon.Id > 0 ? await Wording.LopendeAsync(db, persoon.Id, Organisatie.Id, ct) : [];
        if (lopende.Find(een => een.Begindatum <= vandaag && een.IsNietVoorbij(vandaag)) is { } bestaand) return bestaand;

        var organisatie = await db.Organisaties.Include(een => een.Doelgroepen).SingleAsync(een => een.Id == Organisatie.Id, ct);
        var doelgroep = formulier.InDoelgroep(organisatie);
        var (door, nu) = (huidige.Persoon, klok.GetUtcNow());
        var werkrelatie = db.WerkrelatieIn(lopende, () => new Werkrelatie(persoon, organisatie, doelgroep, formulier.Gegevens(vandaag)), doelgroep, door, (nu, vandaag));
        await db.GevraagdeWerkrelatieLatenVervallenAsync(werkrelatie, door, nu, t, ct);
        return werkrelatie;
    }

    // The werkrelatie that is there may end before the role would.
    private IActionResult Geweigerd(Domain.Weigering weigering, NieuweBeheerderFormulier formulier)
    {
        if (weigering is not GeldigheidNietToegestaan { LaatsteEinde: { } laatste }) return this.Weigeren(weigering, Organisatie, t);
        return Fout(formulier, nameof(formulier.Einddatum), t["Kies een dag tot en met {0}. Dan eindigt de werkrelatie.", laatste.Voluit()]);
    }

    private ViewResult Fout(NieuweBeheerderFormulier formulier, string veld, string waarom)
    {
        ModelState.AddModelError($"Formulier.{veld}", waarom);
        return View(new NieuweBeheerderPagina(Organisatie, formulier));
    }

    private LocalRedirectResult Afgerond(Persoon persoon)
    {
        TempData.Melden(t["{0} is nu lokale beheerder. Wie erbij betrokken is, krijgt een e-mail.", persoon.Naam]);
        return LocalRedirect(Beheeradres.Lijst(Organisatie));
    }

    private static string Schoon(string? naam) => Domain.Aanvragen.Reden.Opschonen(naam);
}
