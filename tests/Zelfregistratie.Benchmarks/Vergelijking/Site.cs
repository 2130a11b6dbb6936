using System.Diagnostics;
using System.Globalization;
using System.Net;
using Zelfregistratie.TestSupport.Servers;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>A published application in a process of its own, in Production. It is told, as by a proxy, that requests came over https.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly Dienst dienst;
    private readonly int proces;

    private Site(Dienst dienst, HttpClient klant, int proces, TimeSpan opstart) => (this.dienst, Klant, this.proces, Opstart) = (dienst, klant, proces, opstart);

    /// <summary>Asks it something, over connections that stay open.</summary>
    public HttpClient Klant { get; }

    /// <summary>From the start of the process to the first page.</summary>
    public TimeSpan Opstart { get; }

    /// <summary>Starts it, and waits for its first page.</summary>
    /// <param name="programma">Path of what was published.</param>
    /// <param name="instellingen">Its settings.</param>
    /// <param name="host">The host it is asked for.</param>
    /// <param name="pagina">Path of the first page.</param>
    /// <param name="werkmap">Where its log goes.</param>
    public static async Task<Site> StartenAsync(string programma, IEnumerable<KeyValuePair<string, string?>> instellingen, string host, string pagina, string werkmap)
    {
        var poort = Dienst.VrijePoort();
        var omgeving = instellingen.ToDictionary(paar => paar.Key.Replace(":", "__", StringComparison.Ordinal), paar => paar.Value, StringComparer.Ordinal);
        (omgeving["ASPNETCORE_ENVIRONMENT"], omgeving["ASPNETCORE_URLS"]) = ("Production", $"http://127.0.0.1:{poort}");
        var (nummer, log) = (Path.Combine(werkmap, $"{poort}.pid"), Path.Combine(werkmap, $"{poort}.log"));
        var klant = Verbinden(poort, host);
        var begin = Stopwatch.GetTimestamp();
        var gestart = Dienst.Starten($"/bin/sh -c 'echo $$ >{nummer}; cd {Path.GetDirectoryName(programma)}; exec dotnet {programma} >{log} 2>&1'", omgeving: omgeving);
        try
        {
            await gestart.WachtenAsync(async ct => (await klant.GetAsync(pagina, ct)).EnsureSuccessStatusCode());
        }
        catch (TimeoutException fout)
        {
            await gestart.DisposeAsync();
            throw new InvalidOperationException($"{programma} did not start: {await File.ReadAllTextAsync(log)}", fout);
        }

        return new Site(gestart, klant, int.Parse(await File.ReadAllTextAsync(nummer), CultureInfo.InvariantCulture), Stopwatch.GetElapsedTime(begin));
    }

    /// <summary>Its memory now (<c>VmRSS</c>) or at most (<c>VmHWM</c>), in bytes.</summary>
    public long Geheugen(string soort)
    {
        var regel = File.ReadLines($"/proc/{proces}/status").Single(regel => regel.StartsWith(soort + ":", StringComparison.Ordinal));
        return 1024 * long.Parse(regel.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        Klant.Dispose();
        await dienst.DisposeAsync();
    }

    private static HttpClient Verbinden(int poort, string host)
    {
        var klant = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null }) { BaseAddress = new Uri($"http://127.0.0.1:{poort}") };
        klant.DefaultRequestHeaders.Host = host;
        klant.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        klant.DefaultRequestVersion = HttpVersion.Version11;
        return klant;
    }
}
