namespace Zelfregistratie.Web.Mail;

/// <summary>Sends the outbox in the background: woken by a commit of this instance, and every half minute for what others left.</summary>
internal sealed class MailVerzender(Verzendronde ronde, MailWekker wekker, TimeProvider clock, ILogger<MailVerzender> logger) : BackgroundService
{
    /// <summary>Longest time that a due mail waits when nobody wakes the sender.</summary>
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = clock.CreateTimer(_ => wekker.Wekken(), null, TimeSpan.Zero, Interval);
        try
        {
            while (true)
            {
                await wekker.WachtenAsync(stoppingToken);
                await LeegmakenAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The portal stops: what was claimed has been given back.
        }
    }

    private async Task LeegmakenAsync(CancellationToken stoppen)
    {
        try
        {
            while (await ronde.VerzendenAsync(stoppen))
            {
            }
        }
        catch (Exception fout) when (!stoppen.IsCancellationRequested)
        {
            MailLog.RondeMislukt(logger, fout);
        }
    }
}
