using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Zelfregistratie.Fault.Tests.Proefbank;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Fault.Tests.Belasting;

/// <summary>What the portal said to people: what it acknowledged, how often it was away, how long somebody waited for an answer.</summary>
internal sealed class Telling
{
    private readonly ConcurrentDictionary<string, string> ingediend = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Door, bool Goed)> beslist = new(StringComparer.Ordinal);
    private readonly Lock slot = new();
    private TimeSpan langste;
    private int weg;

    /// <summary>Requests that were confirmed, with who asked.</summary>
    public IReadOnlyDictionary<string, string> Ingediend => ingediend;

    /// <summary>Decisions that were confirmed, with who decided what.</summary>
    public IReadOnlyDictionary<string, (string Door, bool Goed)> Beslist => beslist;

    /// <summary>How often the answer was that the portal is away.</summary>
    public int Weg => weg;

    /// <summary>The longest that anybody waited for a page.</summary>
    public TimeSpan Langste => langste;

    public void IsIngediend(string referentie, Mens door)
    {
        if (!ingediend.TryAdd(referentie, door.Id)) throw new InvalidOperationException($"{referentie} was confirmed twice.");
    }

    public void IsBeslist(string referentie, Mens door, bool goed)
    {
        if (!beslist.TryAdd(referentie, (door.Id, goed))) throw new InvalidOperationException($"A decision on {referentie} was confirmed twice.");
    }

    /// <summary>Does what somebody does whom the portal tells to try again: the same again, until there is an answer.</summary>
    public async Task<Pagina> VolhoudenAsync(Func<Task<Pagina>> doen)
    {
        for (var sinds = Stopwatch.StartNew(); ;)
        {
            var keer = Stopwatch.StartNew();
            var pagina = await doen();
            lock (slot)
            {
                if (keer.Elapsed > langste) langste = keer.Elapsed;
            }

            if (pagina.Status is not (HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)) return pagina;
            if (sinds.Elapsed > Geduld.Grens + Rondes.Uitval) throw new TimeoutException($"The portal stays away: {pagina}");
            Interlocked.Increment(ref weg);
            await Task.Delay(Geduld.Even);
        }
    }
}
