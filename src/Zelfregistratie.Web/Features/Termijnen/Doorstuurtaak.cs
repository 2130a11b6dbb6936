using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Logboek;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Achtergrond;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Forwards to who answers for the doelgroep what nobody in the organisation can decide, at once, and what nobody decided in time.</summary>
internal sealed class Doorstuurtaak(Partijwerk werk, IOptions<TermijnenOptions> opties, IStringLocalizer<Teksten> t, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromMinutes(2);

    private TermijnenOptions Opties => opties.Value;

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var moment = Moment.Van(klok, Opties);
        await werk.AllesAsync(db => DoorsturenAsync(db, db.VerweesdeAanvragenOp(moment.Vandaag), Doorstuurreden.NiemandKanBeslissen, moment, ct), ct);
        if (moment.IsBegonnen)
        {
            var laatste = Werkdagen.LaatsteBegin(moment.Vandaag, Opties.DoorsturenNaWerkdagen);
            await werk.AllesAsync(db => DoorsturenAsync(db, db.TeLangOpen(laatste), Doorstuurreden.TeLangOpen, moment, ct), ct);
        }
    }

    private async Task<bool> DoorsturenAsync(ZelfregistratieDb db, IQueryable<Aanvraag> door, Doorstuurreden waarom, Moment moment, CancellationToken ct)
    {
        var aanvragen = await door.Oudste(Opties.Partij).ToListAsync(ct);
        if (aanvragen.Count == 0) return false;

        var kringen = await Beslisserskringen.LadenAsync(db, aanvragen, moment.Vandaag, ct);
        var mails = new DoorgestuurdMail(waarom, Opties.DoorsturenNaWerkdagen, moment.Nu, t);
        var post = new Taakpost();
        foreach (var aanvraag in aanvragen)
        {
            var beslissenden = kringen.VanDoelgroep(aanvraag.Doelgroep, aanvraag.Aanvrager);
            // Whoever decides at this moment wins: a request that has an end is not forwarded.
            db.Entry(aanvraag).Property(een => een.Versie).IsModified = true;
            db.Doorsturingen.Add(new Doorsturing(aanvraag, waarom, moment.Nu));
            db.Logboek.Add(Termijnregel.Van(Handeling.AanvraagDoorgestuurd, aanvraag, moment.Nu, waarom.ToString()));
            db.UitgaandeMails.Add(mails.AanAanvrager(aanvraag, isIemandVerwittigd: beslissenden.Count > 0));
            post.Toevoegen(aanvraag, beslissenden);
        }

        db.UitgaandeMails.AddRange(post.Lijsten.Select(mails.AanBeslissende));
        return aanvragen.Count == Opties.Partij;
    }
}
