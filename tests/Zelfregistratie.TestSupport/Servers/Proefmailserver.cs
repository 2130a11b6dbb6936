using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using MimeKit;

namespace Zelfregistratie.TestSupport.Servers;

/// <summary>A mail server on a real port whose answers a test decides: for refusals, delays and broken connections.</summary>
public sealed class Proefmailserver : IAsyncDisposable
{
    private readonly ConcurrentBag<TcpClient> verbindingen = [];
    private readonly CancellationTokenSource einde = new();
    private TcpListener luisteraar = new(IPAddress.Loopback, 0);
    private Task werk;

    /// <summary>Starts it on a free port.</summary>
    public Proefmailserver()
    {
        luisteraar.Start();
        Poort = ((IPEndPoint)luisteraar.LocalEndpoint).Port;
        werk = AannemenAsync();
    }

    /// <summary>The port of 127.0.0.1 it listens on.</summary>
    public int Poort { get; }

    /// <summary>What to answer to a command line (or to "." for the end of a mail); null for yes, empty to hang up.</summary>
    public Func<string, string?> Antwoord { get; set; } = _ => null;

    /// <summary>Awaited before the end of a mail is answered.</summary>
    public Func<Task> VoorAanname { get; set; } = () => Task.CompletedTask;

    /// <summary>Everything that was handed over, whether answered or not.</summary>
    public ConcurrentQueue<MimeMessage> Mails { get; } = new();

    /// <summary>Every command line.</summary>
    public ConcurrentQueue<string> Opdrachten { get; } = new();

    /// <summary>How many connections there ever were.</summary>
    public int AantalVerbindingen => verbindingen.Count;

    /// <summary>Stops to listen, and hangs up.</summary>
    public async Task StoppenAsync()
    {
        luisteraar.Stop();
        AllesVerbreken();
        await werk;
    }

    /// <summary>Listens again, on the same port.</summary>
    public void Hervatten()
    {
        luisteraar = new TcpListener(IPAddress.Loopback, Poort);
        luisteraar.Start();
        werk = AannemenAsync();
    }

    /// <summary>Hangs up everywhere.</summary>
    public void AllesVerbreken()
    {
        foreach (var verbinding in verbindingen)
        {
            verbinding.Close();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await einde.CancelAsync();
        await StoppenAsync();
        einde.Dispose();
    }

    private async Task AannemenAsync()
    {
        try
        {
            while (true)
            {
                var verbinding = await luisteraar.AcceptTcpClientAsync(einde.Token);
                verbindingen.Add(verbinding);
                _ = BedienenAsync(verbinding);
            }
        }
        catch (Exception fout) when (fout is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task BedienenAsync(TcpClient verbinding)
    {
        try
        {
            await using var stroom = verbinding.GetStream();
            using var lezer = new StreamReader(stroom, Encoding.Latin1);
            await using var schrijver = new StreamWriter(stroom, Encoding.Latin1) { NewLine = "\r\n", AutoFlush = true };
            await schrijver.WriteLineAsync("220 proef.example");
            while (await lezer.ReadLineAsync(einde.Token) is { } opdracht && await BeantwoordenAsync(opdracht, lezer, schrijver))
            {
            }
        }
        catch (Exception fout) when (fout is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The other side, or the test, hung up.
        }

        verbinding.Close();
    }

    private async Task<bool> BeantwoordenAsync(string opdracht, StreamReader lezer, StreamWriter schrijver)
    {
        Opdrachten.Enqueue(opdracht);
        var antwoord = Antwoord(opdracht) ?? (opdracht.StartsWith("DATA", StringComparison.Ordinal) ? "354 Ga door" : "250 In orde");
        if (antwoord.StartsWith("354", StringComparison.Ordinal))
        {
            await schrijver.WriteLineAsync(antwoord);
            await OntvangenAsync(lezer);
            await VoorAanname();
            antwoord = Antwoord(".") ?? "250 In orde";
        }

        if (antwoord.Length == 0)
        {
            return false;
        }

        await schrijver.WriteLineAsync(antwoord);
        return !opdracht.StartsWith("QUIT", StringComparison.Ordinal);
    }

    private async Task OntvangenAsync(StreamReader lezer)
    {
        var tekst = new StringBuilder();
        while (await lezer.ReadLineAsync(einde.Token) is { } regel && regel != ".")
        {
            tekst.Append(regel.StartsWith('.') ? regel[1..] : regel).Append("\r\n");
        }

        Mails.Enqueue(await MimeMessage.LoadAsync(new MemoryStream(Encoding.Latin1.GetBytes(tekst.ToString())), CancellationToken.None));
    }
}
