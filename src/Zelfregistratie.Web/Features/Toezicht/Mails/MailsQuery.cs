using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>The list of mails: what failed, then what waits, then what went; in each the newest first.</summary>
internal static class MailsQuery
{
    /// <summary>The states in the order of the list.</summary>
    public static readonly IReadOnlyList<MailStatus> Volgorde = [MailStatus.Mislukt, MailStatus.Wachtend, MailStatus.Verzonden];

    /// <summary>The rows that follow a place, or come before it, at most so many; in the order of the list.</summary>
    public static async Task<List<Mailrij>> RijenAsync(this IQueryable<UitgaandeMail> mails, MailsVraag vraag, Mailplaats? plaats, bool terug, int aantal, CancellationToken ct)
    {
        var gefilterd = mails.Gefilterd(vraag);

        // Each state is a range of the index, of which no more is read than shows.
        var stukken = Volgorde
            .Where(status => (vraag.GekozenStatus ?? status) == status && (plaats is null || status == plaats.Status || (Rang(status) > Rang(plaats.Status)) != terug))
            .Select(status => gefilterd.Stuk(status, plaats?.Status == status ? plaats : null, terug, aantal))
            .ToList();
        var rijen = stukken.Count == 0 ? [] : await stukken.Aggregate(Queryable.Concat).ToListAsync(ct);
        var opVolgorde = rijen.OrderBy(rij => Rang(rij.Status)).ThenByDescending(rij => rij.AangemaaktOp).ThenByDescending(rij => rij.Id).ToList();
        return terug ? opVolgorde[Math.Max(0, opVolgorde.Count - aantal)..] : opVolgorde[..Math.Min(aantal, opVolgorde.Count)];
    }

    private static int Rang(MailStatus status) => Volgorde.ToList().IndexOf(status);

    private static IQueryable<Mailrij> Stuk(this IQueryable<UitgaandeMail> mails, MailStatus status, Mailplaats? plaats, bool terug, int aantal)
    {
        var stuk = mails.Where(mail => mail.Status == status);
        if (plaats is not null)
        {
            // The first half of each condition is what an index can use.
            var (_, op, id) = plaats;
            stuk = terug
                ? stuk.Where(mail => mail.AangemaaktOp >= op && (mail.AangemaaktOp > op || mail.Id > id))
                : stuk.Where(mail => mail.AangemaaktOp <= op && (mail.AangemaaktOp < op || mail.Id < id));
        }

        var gesorteerd = terug
            ? stuk.OrderBy(mail => mail.AangemaaktOp).ThenBy(mail => mail.Id)
            : stuk.OrderByDescending(mail => mail.AangemaaktOp).ThenByDescending(mail => mail.Id);
        return gesorteerd.Take(aantal).Select(mail => new Mailrij
        {
            Id = mail.Id,
            Status = mail.Status,
            Soort = mail.Soort,
            Aan = mail.Aan,
            AanNaam = mail.AanNaam,
            AangemaaktOp = mail.AangemaaktOp,
            VerzondenOp = mail.VerzondenOp,
            Pogingen = mail.Pogingen,
            LaatsteFout = mail.LaatsteFout,
        });
    }

    private static IQueryable<UitgaandeMail> Gefilterd(this IQueryable<UitgaandeMail> mails, MailsVraag vraag)
    {
        if (vraag.GekozenSoort is { } soort)
        {
            mails = mails.Where(mail => mail.Soort == soort);
        }

        if (vraag.Adressering is { Length: > 0 } aan)
        {
            // As typed and in small letters: most addresses are stored so, and both are an index away.
            var klein = aan.ToLowerInvariant();
            mails = mails.Where(mail => mail.Aan == aan || mail.Aan == klein);
        }

        if (vraag.EersteVan is { } van)
        {
            var vanaf = BrusselseTijd.Begin(van);
            mails = mails.Where(mail => mail.AangemaaktOp >= vanaf);
        }

        if (vraag.LaatsteTot is { } tot)
        {
            var voor = BrusselseTijd.Begin(tot.AddDays(1));
            mails = mails.Where(mail => mail.AangemaaktOp < voor);
        }

        return mails;
    }
}
