namespace Zelfregistratie.Web.Hosting.Achtergrond;

/// <summary>Runs a task at its interval, from the start of the portal until it stops. A round that fails is logged, and tried again at the next.</summary>
internal sealed partial class Achtergronddienst<TTaak>(TTaak taak, TimeProvider klok, ILogger<TTaak> logger) : BackgroundService
    where TTaak : class, IAchtergrondtaak
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(taak.Interval, klok);
        try
        {
            do
            {
                await RondeAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The portal stops; what was not done is due again.
        }
    }

    private async Task RondeAsync(CancellationToken ct)
    {
        try
        {
            await taak.UitvoerenAsync(ct);
        }
        catch (Exception fout) when (!ct.IsCancellationRequested)
        {
            Mislukt(logger, fout, typeof(TTaak).Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "Background task {Task} failed; the next round tries again")]
    private static partial void Mislukt(ILogger logger, Exception exception, string task);
}
