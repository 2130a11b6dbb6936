using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht;

/// <summary>How the portal is doing.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht")]
internal sealed class ToezichtController(ZelfregistratieDb db, HuidigePersoon huidige, TimeProvider klok) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Overzicht(CancellationToken ct)
    {
        var standen = await Standen().ToListAsync(ct);
        return View(new Overzicht(standen.ToDictionary(stand => stand.Wat), await ZonderVerantwoordelijkeAsync(ct), klok.GetUtcNow()));
    }

    // One query: what each part counts is few or stands in an index.
    private IQueryable<Stand> Standen()
    {
        var mislukt = db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Mislukt)
            .GroupBy(_ => 1).Select(groep => new Stand { Wat = Standsoort.Mislukt, Aantal = groep.LongCount(), Sinds = groep.Min(mail => mail.AangemaaktOp) });
        var wachtend = db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Wachtend)
            .GroupBy(_ => 1).Select(groep => new Stand { Wat = Standsoort.Wachtend, Aantal = groep.LongCount(), Sinds = groep.Min(mail => mail.AangemaaktOp) });
        var open = db.Aanvragen.Where(aanvraag => aanvraag.Status == AanvraagStatus.Ingediend)
            .GroupBy(_ => 1).Select(groep => new Stand { Wat = Standsoort.Open, Aantal = groep.LongCount(), Sinds = groep.Min(aanvraag => aanvraag.IngediendOp) });
        var zonderBeslisser = db.Doorsturingen
            .Where(een => een.Waarom == Doorstuurreden.NiemandKanBeslissen && een.Aanvraag.Status == AanvraagStatus.Ingediend)
            .GroupBy(een => EF.Property<long>(een.Aanvraag, "OrganisatieId")).Select(groep => groep.Min(een => een.Op))
            .GroupBy(_ => 1).Select(groep => new Stand { Wat = Standsoort.ZonderBeslisser, Aantal = groep.LongCount(), Sinds = groep.Min() });
        var zegel = db.Logboekzegels.OrderByDescending(een => een.Nummer).Take(1)
            .Select(een => new Stand { Wat = Standsoort.Zegel, Aantal = een.Nummer, Sinds = een.Op });
        return mislukt.Concat(wachtend).Concat(open).Concat(zonderBeslisser).Concat(zegel);
    }

    private Task<List<string>> ZonderVerantwoordelijkeAsync(CancellationToken ct)
    {
        var vandaag = huidige.Vandaag;
        return db.Doelgroepen
            .Where(doelgroep => doelgroep.BuitenGebruikSinds == null && doelgroep.Codesoort != Codesoort.Geen
                && !db.ToegekendeRechten.Verantwoordelijken(vandaag).Any(recht =>
                    recht.Werkrelatie.Email != null && recht.Contexten.Any(context => context.Code == "DG:" + doelgroep.Code)))
            .OrderBy(doelgroep => doelgroep.Naam)
            .Select(doelgroep => doelgroep.Naam)
            .ToListAsync(ct);
    }
}
