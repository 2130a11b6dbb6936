using System.Globalization;
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
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Termijnen;

/// <summary>
/// Reminds who decides of what is open for a while, in one mail a working day. Mails go first, each with the mark of its person and day; then the
/// requests are marked. So an instance that stops in between is taken over by another, or by itself, and nobody is left out.
/// </summary>
internal sealed class Herinneringstaak(Partijwerk werk, IOptions<TermijnenOptions> opties, IStringLocalizer<Teksten> t, TimeProvider klok) : IAchtergrondtaak
{
    public TimeSpan Interval => TimeSpan.FromMinutes(5);

    private TermijnenOptions Opties => opties.Value;

    public async Task UitvoerenAsync(CancellationToken ct)
    {
        var moment = Moment.Van(klok, Opties);
        if (!moment.IsWerkdagBegonnen) return;

        var post = await werk.LezenAsync(db => VerzamelenAsync(db, moment, ct));
        var mails = post.Lijsten.ToDictionary(lijst => lijst.Aan.PersoonId, lijst => (Func<UitgaandeMail?>)(() => HerinneringMail.Maken(lijst, moment.Nu, t)));
        await werk.BezorgenAsync(Dagmailsoort.Herinnering, moment.Vandaag, mails, Opties.Partij, ct);
        foreach (var (nummer, laatste) in Termijnen(moment))
        {
            await werk.AllesAsync(db => MerkenAsync(db, nummer, laatste, moment, ct), ct);
        }
    }

    // The last reminder first, so that what is due for several is told once, and the oldest requests come first.
    private IEnumerable<(int Nummer, DateOnly LaatsteBegin)> Termijnen(Moment moment) => Opties.Herinneringen
        .Select((werkdagen, index) => (index + 1, Werkdagen.LaatsteBegin(moment.Vandaag, werkdagen)))
        .Reverse();

    private async Task<Taakpost> VerzamelenAsync(ZelfregistratieDb db, Moment moment, CancellationToken ct)
    {
        var (post, gezien) = (new Taakpost(), new HashSet<long>());
        foreach (var (nummer, laatste) in Termijnen(moment))
        {
            await foreach (var (aanvraag, beslissenden) in db.MetBeslissendenAsync(db.NietHerinnerd(laatste, nummer), Opties.Partij, moment.Vandaag, ct))
            {
                if (gezien.Add(aanvraag.Id)) post.Toevoegen(aanvraag, beslissenden);
            }
        }

        return post;
    }

    private async Task<bool> MerkenAsync(ZelfregistratieDb db, int nummer, DateOnly laatste, Moment moment, CancellationToken ct)
    {
        var aanvragen = await db.NietHerinnerd(laatste, nummer).Oudste(Opties.Partij).ToListAsync(ct);
        var ids = aanvragen.Select(aanvraag => aanvraag.Id).ToList();
        var eerdere = await db.Herinneringen.Where(een => ids.Contains(een.AanvraagId)).Select(een => new { een.AanvraagId, een.Nummer }).ToListAsync(ct);
        var gemerkt = eerdere.ToLookup(een => een.AanvraagId, een => een.Nummer);
        foreach (var aanvraag in aanvragen)
        {
            // Whoever decides at this moment wins: no reminder stands after an end.
            db.Entry(aanvraag).Property(een => een.Versie).IsModified = true;
            db.Herinneringen.AddRange(Enumerable.Range(1, nummer).Except(gemerkt[aanvraag.Id]).Select(een => new Herinnering(aanvraag, een, moment.Nu)));
            db.Logboek.Add(Termijnregel.Van(Handeling.AanvraagHerinnerd, aanvraag, moment.Nu, nummer.ToString(CultureInfo.InvariantCulture)));
        }

        return aanvragen.Count == Opties.Partij;
    }
}
