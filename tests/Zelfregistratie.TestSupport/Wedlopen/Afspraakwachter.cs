using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>Holds a request of an appointment just before its first save. What it saves after losing the race is not held.</summary>
internal sealed class Afspraakwachter : SaveChangesInterceptor, IStartupFilter
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    private readonly AsyncLocal<Houder?> huidig = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, volgende) =>
        {
            huidig.Value = context.Request.Headers[Afspraak.Kop].ToString() is { Length: > 0 } afspraak ? new Houder(afspraak) : null;
            return volgende(context);
        });
        next(app);
    };

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        // Keys of Data Protection may be made during any request.
        if (eventData.Context!.ChangeTracker.Entries().Any(rij => rij.Entity is not DataProtectionKey && rij.State is not EntityState.Unchanged)
            && huidig.Value?.Opnemen() is { } afspraak)
        {
            await WachtenAsync(afspraak, cancellationToken);
        }

        return result;
    }

    private static async Task WachtenAsync(string afspraak, CancellationToken ct)
    {
        var delen = afspraak.Split('/', 2);
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(Geduld);
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(IPAddress.Loopback, int.Parse(delen[0], CultureInfo.InvariantCulture), grens.Token);
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(delen[1] + "\n"), grens.Token);
            await client.GetStream().ReadExactlyAsync(new byte[1], grens.Token);
        }
        catch (OperationCanceledException fout) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The others of appointment {afspraak} did not come to their save within {Geduld}.", fout);
        }
    }

    private sealed class Houder(string afspraak)
    {
        private int keer;

        public string? Opnemen() => Interlocked.Increment(ref keer) == 1 ? afspraak : null;
    }
}
