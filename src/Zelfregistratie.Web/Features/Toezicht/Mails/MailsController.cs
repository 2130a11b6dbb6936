using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Features.Gedeeld.Fouten;
using Zelfregistratie.Web.Mail;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>What the portal mailed, and what it could not.</summary>
[Authorize(Policy = Beleid.CentraleBeheerder)]
[Route("toezicht/mails")]
internal sealed class MailsController(ZelfregistratieDb db, HuidigePersoon huidige, IStringLocalizer<Teksten> t, TimeProvider klok) : Controller
{
    /// <summary>So many failed mails are sent again at once.</summary>
    internal const int MeesteTegelijk = 200;

    private const int Paginagrootte = 25;

    [HttpGet("")]
    public async Task<IActionResult> Mails([FromQuery] MailsVraag vraag, CancellationToken ct)
    {
        var terug = !Mailplaats.TryLezen(vraag.Na, out var plaats) && Mailplaats.TryLezen(vraag.Voor, out plaats);
        var rijen = await db.UitgaandeMails.AsNoTracking().RijenAsync(vraag, plaats, terug, Paginagrootte + 1, ct);
        if (plaats is not null && (rijen.Count == 0 || (terug && rijen.Count <= Paginagrootte)))
        {
            // The place is at or beyond an end of the list, perhaps since mails went: the first page is whole.
            return LocalRedirect(vraag.Adres());
        }

        var meer = rijen.Count > Paginagrootte;
        var zichtbaar = terug && meer ? rijen[1..] : rijen[..Math.Min(Paginagrootte, rijen.Count)];
        var (mislukt, wachtend) = await TellenAsync(ct);
        return View(new MailsPagina(vraag, zichtbaar, mislukt, wachtend)
        {
            HeeftVorige = terug ? meer : plaats is not null,
            HeeftVolgende = terug || meer,
        });
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Mail(long id, CancellationToken ct)
    {
        if (await db.UitgaandeMails.AsNoTracking().SingleOrDefaultAsync(mail => mail.Id == id, ct) is not { } mail) return NotFound();

        var gevraagd = await Gevraagd(id).OrderBy(regel => regel.Id)
            .Select(regel => new { regel.Op, Door = regel.Door == null ? null : regel.Door.Voornaam + " " + regel.Door.Familienaam })
            .ToListAsync(ct);
        return View(new Mailpagina(mail, [.. gevraagd.Select(een => (een.Op, een.Door))]));
    }

    [HttpPost("{id:long}/opnieuw")]
    public async Task<IActionResult> Opnieuw(long id, CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            if (await db.UitgaandeMails.SingleOrDefaultAsync(mail => mail.Id == id, ct) is not { } mail) return NotFound();

            if (!db.OpnieuwVersturen(mail, huidige.Persoon, klok.GetUtcNow()))
            {
                // Pressed twice is pressed once.
                var ikVroegHet = await Gevraagd(id).AnyAsync(regel => regel.Door!.Id == huidige.Persoon.Id, ct);
                return ikVroegHet ? Gelukt(mail) : NietMislukt(mail);
            }

            if (await db.OpslaanAsync(huidige.Persoon, poging, ct)) return Gelukt(mail);
        }
    }

    [HttpPost("opnieuw")]
    public async Task<IActionResult> AllesOpnieuw(CancellationToken ct)
    {
        for (var poging = 1; ; poging++)
        {
            var mails = await db.UitgaandeMails.Mislukte().Take(MeesteTegelijk).ToListAsync(ct);
            mails.ForEach(mail => db.OpnieuwVersturen(mail, huidige.Persoon, klok.GetUtcNow()));
            if (!await db.OpslaanAsync(huidige.Persoon, poging, ct)) continue;

            TempData.Melden(
                mails.Count switch
                {
                    0 => t["Er zijn geen mislukte e-mails."],
                    MeesteTegelijk => t["{0} e-mails worden opnieuw verstuurd. Zijn er nog mislukte over? Druk dan nog eens op de knop.", mails.Count],
                    _ => t["{0} opnieuw verstuurd.", Opmaak.Aantal(mails.Count, t["e-mail wordt"], t["e-mails worden"])],
                },
                mails.Count == 0 ? MeldingSoort.Info : MeldingSoort.Succes);
            return LocalRedirect("/toezicht/mails");
        }
    }

    private IQueryable<Logboekregel> Gevraagd(long id)
    {
        var onderwerp = Herverzending.Onderwerp(id);
        return db.Logboek.Where(regel => regel.Onderwerp == onderwerp && regel.Handeling == Handeling.MailOpnieuwVerstuurd);
    }

    private async Task<(int Mislukt, int Wachtend)> TellenAsync(CancellationToken ct)
    {
        var mislukt = db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Mislukt).Select(mail => mail.Status).Take(MailsPagina.Meeste + 1);
        var wachtend = db.UitgaandeMails.Where(mail => mail.Status == MailStatus.Wachtend).Select(mail => mail.Status).Take(MailsPagina.Meeste + 1);
        var aantallen = await mislukt.Concat(wachtend).GroupBy(status => status).Select(groep => new { groep.Key, Aantal = groep.Count() }).ToDictionaryAsync(een => een.Key, een => een.Aantal, ct);
        return (aantallen.GetValueOrDefault(MailStatus.Mislukt), aantallen.GetValueOrDefault(MailStatus.Wachtend));
    }

    private static string Adres(long id) => string.Create(CultureInfo.InvariantCulture, $"/toezicht/mails/{id}");

    private LocalRedirectResult Gelukt(UitgaandeMail mail)
    {
        TempData.Melden(t["De e-mail aan {0} wordt opnieuw verstuurd.", mail.Aan]);
        return LocalRedirect(Adres(mail.Id));
    }

    private ViewResult NietMislukt(UitgaandeMail mail) => this.Weigeren(StatusCodes.Status409Conflict, new Weigering(
        t["Deze e-mail is niet mislukt"],
        mail.Status == MailStatus.Verzonden
            ? t["De e-mail aan {0} is al verstuurd. Je kan alleen een mislukte e-mail opnieuw versturen.", mail.Aan]
            : t["De e-mail aan {0} wacht al om verstuurd te worden. Je hoeft niets te doen.", mail.Aan])
    {
        Knop = t["Bekijk de e-mail"],
        KnopAdres = Adres(mail.Id),
    });
}
