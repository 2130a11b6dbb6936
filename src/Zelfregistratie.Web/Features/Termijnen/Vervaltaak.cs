using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Lets requests lapse for what was retired, at once, and requests on which nobody decided.</summary>
internal sealed class Vervaltaak(Partijwerk werk, IOptions<TermijnenOptions> opties, IStringLocalizer<Teksten> t, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    private TermijnenOptions Opties => opties.Value;

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var moment = Moment.Van(klok, Opties);
        await werk.AllesAsync(db => VervallenAsync(db, db.BuitenGebruik(), Vervalreden.BuitenGebruik, moment, ct), ct);
        if (moment.IsBegonnen)
        {
            var laatste = moment.Vandaag.AddDays(-Opties.VervallenNaDagen);
            await werk.AllesAsync(db => VervallenAsync(db, db.OpenSinds(laatste), Vervalreden.NietTijdigBeslist, moment, ct), ct);
        }
    }

    private async Task<bool> VervallenAsync(ZelfregistratieDb db, IQueryable<Aanvraag> voorbij, Vervalreden waarom, Moment moment, CancellationToken ct)
    {
        var aanvragen = await voorbij.Oudste(Opties.Partij).ToListAsync(ct);
        if (aanvragen.Count == 0) return false;

        var kringen = await Beslisserskringen.LadenAsync(db, aanvragen, moment.Vandaag, ct);
        var mails = new VervallenMail(waarom, Opties.VervallenNaDagen, moment.Nu, t);
        var post = new Taakpost();
        foreach (var aanvraag in aanvragen)
        {
            aanvraag.Vervallen(waarom, moment.Nu);
            db.Logboek.Add(Termijnregel.Van(Handeling.AanvraagVervallen, aanvraag, moment.Nu, waarom.ToString()));
            db.UitgaandeMails.Add(mails.AanAanvrager(aanvraag));
            post.Toevoegen(aanvraag, kringen.Van(aanvraag));
        }

        db.UitgaandeMails.AddRange(post.Lijsten.Select(mails.AanBeslissende));
        return aanvragen.Count == Opties.Partij;
    }
}
