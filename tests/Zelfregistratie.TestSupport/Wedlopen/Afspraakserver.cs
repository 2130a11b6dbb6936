using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>Where the requests of an appointment meet, from whatever process: each says the name and the number, and hears when all are there.</summary>
internal sealed class Afspraakserver : IDisposable
{
    private readonly TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<string, Wachtkamer> wachtkamers = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource einde = new();

    public Afspraakserver()
    {
        luisteraar.Start();
        _ = OntvangenAsync();
    }

    public int Poort => ((IPEndPoint)luisteraar.LocalEndpoint).Port;

    public void Dispose()
    {
        einde.Cancel();
        luisteraar.Dispose();
        einde.Dispose();
    }

    private async Task OntvangenAsync()
    {
        try
        {
            while (true)
            {
                _ = BegeleidenAsync(await luisteraar.AcceptTcpClientAsync(einde.Token));
            }
        }
        catch (OperationCanceledException)
        {
            // The race is over.
        }
    }

    private async Task BegeleidenAsync(TcpClient client)
    {
        using (client)
        {
            var stroom = client.GetStream();
            using var lezer = new StreamReader(stroom);
            var (naam, aantal) = await lezer.ReadLineAsync(einde.Token) is { } regel && regel.Split('/') is [var eerste, var tweede] ? (eerste, int.Parse(tweede, CultureInfo.InvariantCulture)) : ("", 1);
            await wachtkamers.GetOrAdd(naam, _ => new Wachtkamer(aantal)).BinnenkomenAsync().WaitAsync(einde.Token);
            await stroom.WriteAsync("\n"u8.ToArray(), einde.Token);
        }
    }

    private sealed class Wachtkamer(int aantal)
    {
        private readonly TaskCompletionSource voltallig = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int aanwezig;

        public Task BinnenkomenAsync()
        {
            if (Interlocked.Increment(ref aanwezig) == aantal)
            {
                voltallig.SetResult();
            }

            return voltallig.Task;
        }
    }
}
