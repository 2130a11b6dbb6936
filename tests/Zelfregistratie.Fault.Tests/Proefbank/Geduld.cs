namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>Waiting until something is so, with a limit.</summary>
internal static class Geduld
{
    public static readonly TimeSpan Grens = TimeSpan.FromSeconds(90);

    /// <summary>How long somebody waits before they look or press again.</summary>
    public static readonly TimeSpan Even = TimeSpan.FromMilliseconds(60);

    /// <exception cref="TimeoutException">It was not so within the limit.</exception>
    public static async Task TotAsync(Func<Task<bool>> klaar, string wat)
    {
        using var limiet = new CancellationTokenSource(Grens);
        while (!await klaar())
        {
            if (limiet.IsCancellationRequested) throw new TimeoutException($"Not within {Grens}: {wat}.");
            await Task.Delay(Even, CancellationToken.None);
        }
    }
}
