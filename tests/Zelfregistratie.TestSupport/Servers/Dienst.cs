using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Zelfregistratie.TestSupport.Servers;

/// <summary>
/// A server of the tests, in a process of its own that ends with this one: it is started by a shell that waits for the end of its
/// standard input, which also comes when this process is killed.
/// </summary>
internal sealed class Dienst : IAsyncDisposable
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    private readonly Process shell;
    private readonly Queue<string> uitvoer = new();

    private Dienst(Process shell) => this.shell = shell;

    /// <summary>Starts a command; it is stopped with a signal, and <paramref name="opruimen"/> runs after it.</summary>
    public static Dienst Starten(
        string opdracht, string opruimen = "true", string? gebruiker = null, string signaal = "TERM", IReadOnlyDictionary<string, string?>? omgeving = null)
    {
        var script = $"exec 3<&0; {opdracht} </dev/null 3<&- & p=$!; (while read -r s <&3; do kill -$s $p; done; kill -{signaal} $p) >/dev/null 2>&1 & k=$!; wait $p; c=$?; kill $k 2>/dev/null; {opruimen}; exit $c";
        var info = new ProcessStartInfo { FileName = gebruiker is null ? "/bin/sh" : "runuser", UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] argumenten = gebruiker is null ? ["-c", script] : ["-u", gebruiker, "--", "/bin/sh", "-c", script];
        foreach (var argument in argumenten)
        {
            info.ArgumentList.Add(argument);
        }

        foreach (var (naam, waarde) in omgeving ?? new Dictionary<string, string?>(StringComparer.Ordinal))
        {
            info.Environment[naam] = waarde;
        }

        var dienst = new Dienst(Process.Start(info)!);
        dienst.shell.OutputDataReceived += dienst.Onthouden;
        dienst.shell.ErrorDataReceived += dienst.Onthouden;
        dienst.shell.BeginOutputReadLine();
        dienst.shell.BeginErrorReadLine();
        return dienst;
    }

    /// <summary>A port of 127.0.0.1 that nobody listens on now.</summary>
    public static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }

    /// <summary>Waits until the server answers.</summary>
    /// <exception cref="TimeoutException">It did not within a minute; the message holds what it wrote.</exception>
    public async Task WachtenAsync(Func<CancellationToken, Task> proberen)
    {
        using var grens = new CancellationTokenSource(Geduld);
        while (true)
        {
            try
            {
                await proberen(grens.Token);
                return;
            }
            catch (Exception fout) when (fout is not OperationCanceledException || grens.IsCancellationRequested)
            {
                if (grens.IsCancellationRequested || shell.HasExited)
                {
                    throw new TimeoutException($"The server did not answer: {fout.Message}\n{Uitvoer()}", fout);
                }

                await Task.Delay(20, CancellationToken.None);
            }
        }
    }

    /// <summary>Waits until something listens on a port of 127.0.0.1.</summary>
    public Task WachtenOpPoortAsync(int poort) => WachtenAsync(async ct =>
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, poort, ct);
    });

    /// <summary>Sends the process a signal, such as <c>KILL</c>.</summary>
    public async Task SeinAsync(string signaal)
    {
        await shell.StandardInput.WriteLineAsync(signaal);
        await shell.StandardInput.FlushAsync();
    }

    /// <summary>Waits until the process has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EindeAsync()
    {
        using var grens = new CancellationTokenSource(Geduld);
        await shell.WaitForExitAsync(grens.Token);
        return shell.ExitCode;
    }

    /// <summary>What it wrote last.</summary>
    public string Uitvoer()
    {
        lock (uitvoer)
        {
            return string.Join('\n', uitvoer);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!shell.HasExited)
        {
            shell.StandardInput.Close();
            await EindeAsync();
        }

        shell.Dispose();
    }

    private void Onthouden(object afzender, DataReceivedEventArgs regel)
    {
        lock (uitvoer)
        {
            uitvoer.Enqueue(regel.Data ?? "");
            while (uitvoer.Count > 100)
            {
                uitvoer.Dequeue();
            }
        }
    }
}
