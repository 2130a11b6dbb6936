using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Data.Termijnen;
using Zelfregistratie.Web.Features.Gedeeld;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>Tells who chose it, once a working day, what came in and what colleagues decided since the last time.</summary>
internal sealed class Dagoverzichtstaak(Partijwerk werk, IOptions<TermijnenOptions> opties, IStringLocalizer<Teksten> t, TimeProvider klok) : IAchtergrondtaak
{
    /// <summary>How many days an overview goes back at most, after a stop of the portal.</summary>
    internal const int MeesteDagen = 14;

    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var moment = Moment.Van(klok, opties.Value);
        if (!moment.IsWerkdagBegonnen) return;

        var overzichten = await werk.LezenAsync(db => VerzamelenAsync(db, moment, ct));
        var mails = overzichten.ToDictionary(paar => paar.Key, paar => (Func<UitgaandeMail?>)(() => paar.Value.HeeftNieuws ? DagoverzichtMail.Maken(paar.Value, moment.Nu, t) : null));
        await werk.BezorgenAsync(Dagmailsoort.Dagoverzicht, moment.Vandaag, mails, opties.Value.Partij, ct);
    }

    private async Task<IReadOnlyDictionary<long, Dagoverzicht>> VerzamelenAsync(ZelfregistratieDb db, Moment moment, CancellationToken ct)
    {
        var kiezers = await db.ZonderDagoverzichtAsync(moment.Vandaag, ct);
        if (kiezers.Count == 0) return new Dictionary<long, Dagoverzicht>();

        var overzichten = kiezers.ToDictionary(kiezer => kiezer.Key, kiezer => new Dagoverzicht(Begin(Vorige(kiezer.Value, moment.Vandaag)), Begin(moment.Vandaag)));
        var sinds = BrusselseTijd.Datum(overzichten.Values.Min(overzicht => overzicht.Van));
        foreach (var aanvragen in new[] { db.OpenSinds(moment.Vandaag), db.BeslistSinds(sinds) })
        {
            await foreach (var (aanvraag, beslissenden) in db.MetBeslissendenAsync(aanvragen.VoorDagoverzicht(db, moment.Vandaag), opties.Value.Partij, moment.Vandaag, ct))
            {
                foreach (var beslissende in beslissenden)
                {
                    if (overzichten.TryGetValue(beslissende.PersoonId, out var overzicht)) overzicht.Toevoegen(aanvraag, beslissende);
                }
            }
        }

        return overzichten;
    }

    // Not on a working day does the clock change before the day's work begins.
    private DateTimeOffset Begin(DateOnly dag) => BrusselseTijd.Begin(dag).AddHours(opties.Value.BeginUur);

    private static DateOnly Vorige(DateOnly? laatste, DateOnly vandaag)
    {
        if (laatste >= vandaag.AddDays(-MeesteDagen)) return laatste.Value;
        var vorige = vandaag.AddDays(-1);
        while (!Werkdagen.IsWerkdag(vorige))
        {
            vorige = vorige.AddDays(-1);
        }

        return vorige;
    }
}
