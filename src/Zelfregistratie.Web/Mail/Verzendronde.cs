using Microsoft.Extensions.Options;

namespace Zelfregistratie.Web.Mail;

/// <summary>One claim of the outbox, sent: side by side, but in order for one receiver.</summary>
internal sealed class Verzendronde(
    Outbox outbox,
    Berichtmaker berichten,
    IMailbestemming bestemming,
    IOptions<MailOptions> options,
    TimeProvider clock,
    ILogger<Verzendronde> logger)
{
    /// <summary>How long one mail may take. A mail is not begun when its lease could end sooner.</summary>
    internal static readonly TimeSpan PerMail = TimeSpan.FromMinutes(1);

    /// <summary>Sends what is due.</summary>
    /// <param name="stoppen">Finishes the mails in hand, and gives the others back.</param>
    /// <returns>Whether another round makes sense now.</returns>
    public async Task<bool> VerzendenAsync(CancellationToken stoppen)
    {
        var partij = await outbox.ClaimenAsync(stoppen);
        if (partij is null)
        {
            return false;
        }

        using var ophouden = CancellationTokenSource.CreateLinkedTokenSource(stoppen);
        var perOntvanger = partij.Mails.GroupBy(mail => mail.Aan, StringComparer.OrdinalIgnoreCase);
        var tegelijk = new ParallelOptions { MaxDegreeOfParallelism = options.Value.Smtp.Verbindingen };
        try
        {
            await Parallel.ForEachAsync(perOntvanger, tegelijk, async (mails, _) =>
            {
                foreach (var mail in mails.TakeWhile(_ => !ophouden.IsCancellationRequested && clock.GetUtcNow() + PerMail < partij.Tot))
                {
                    if (await VersturenAsync(mail) is { Onbereikbaar: true })
                    {
                        await ophouden.CancelAsync();
                    }
                }
            });
        }
        finally
        {
            await outbox.TeruggevenAsync(partij);
        }

        return !ophouden.IsCancellationRequested;
    }

    private async Task<Verzendfout?> VersturenAsync(UitgaandeMail mail)
    {
        try
        {
            using var limiet = new CancellationTokenSource(PerMail, clock);
            using var bericht = berichten.Maken(mail);
            await bestemming.BezorgenAsync(mail, bericht, limiet.Token);
        }
        catch (Exception exception)
        {
            var fout = Verzendfout.Van(exception);
            var status = await outbox.NietVerzondenAsync(mail, fout);
            MailLog.NietVerzonden(logger, mail.Id, mail.Soort, mail.Pogingen, status, (exception.InnerException ?? exception).GetType().Name);
            return fout;
        }

        if (!await outbox.VerzondenAsync(mail))
        {
            MailLog.LeaseVerloren(logger, mail.Id);
        }

        return null;
    }
}
