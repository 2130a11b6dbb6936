using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.AanvraagIndienen;

/// <summary>The requester withdraws a request that nobody decided yet.</summary>
[Route("user/aanvragen/{referentie}/intrekken")]
internal sealed class IntrekkenController(ZelfregistratieDb db, HuidigePersoon ik, TimeProvider clock, IStringLocalizer<Teksten> tekst) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Intrekken([FromRoute] string referentie, CancellationToken ct)
    {
        var aanvraag = await EigenAsync(referentie, ct);
        return aanvraag switch
        {
            null => NotFound(),
            { IsOpen: false } => Voorbij(aanvraag),
            _ => View(aanvraag),
        };
    }

    [HttpPost("")]
    public async Task<IActionResult> Bevestigd([FromRoute] string referentie, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (await EigenAsync(referentie, ct) is not { } aanvraag) return NotFound();
            if (!aanvraag.IsOpen) return Voorbij(aanvraag);

            await IntrekkenAsync(aanvraag, ct);
            if (!await db.OpslaanAsync(ik.Persoon, poging, ct)) continue;
            TempData.Melden(tekst["Je aanvraag {0} is ingetrokken. Wie erover kon beslissen, krijgt een e-mail.", aanvraag.Referentie]);
            return Redirect(Aanvraagadres.Bevestiging(aanvraag.Referentie));
        }
    }

    private async Task IntrekkenAsync(Aanvraag aanvraag, CancellationToken ct)
    {
        var nu = clock.GetUtcNow();
        var isDoorgestuurd = await db.Doorsturingen.AnyAsync(een => een.AanvraagId == aanvraag.Id, ct);
        var beslissenden = await db.BeslissendenAsync(aanvraag, isDoorgestuurd, BrusselseTijd.Datum(nu), ct);
        aanvraag.Intrekken(ik.Persoon, nu);
        db.UitgaandeMails.AddRange(beslissenden.Select(aan => IntrekkenMail.Ingetrokken(aanvraag, aan, nu, tekst)));
        db.Logboek.Add(new Logboekregel(Handeling.AanvraagIngetrokken, nu, ik.Persoon)
        {
            Over = ik.Persoon,
            Organisatie = aanvraag.Organisatie,
            Onderwerp = aanvraag.Referentie.Waarde,
        });
    }

    // Who pressed twice sees that it was withdrawn.
    private IActionResult Voorbij(Aanvraag aanvraag) => aanvraag.Status == AanvraagStatus.Ingetrokken
        ? Redirect(Aanvraagadres.Bevestiging(aanvraag.Referentie))
        : this.Weigeren(new AanvraagIsAlBehandeld(aanvraag), ik.Vandaag, tekst);

    private async Task<Aanvraag?> EigenAsync(string referentie, CancellationToken ct) => Referentie.TryLezen(referentie, out var gelezen)
        ? await db.AanvragenVan(ik.Persoon)
            .Include(aanvraag => aanvraag.Aanvrager)
            .Include(aanvraag => aanvraag.Organisatie)
            .Include(aanvraag => aanvraag.Doelgroep)
            .Include(aanvraag => aanvraag.Gebruikersrecht!.Toepassing)
            .Include(aanvraag => aanvraag.Contexten)
            .SingleOrDefaultAsync(aanvraag => aanvraag.Referentie == gelezen, ct)
        : null;
}
