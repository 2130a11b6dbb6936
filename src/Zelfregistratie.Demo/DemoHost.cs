using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Zelfregistratie.Demo.Gegevens;
using Zelfregistratie.Demo.Hosting;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Demo;

/// <summary>The portal, the stand-in for the digital key and the mailbox, in one process, with demo data.</summary>
public sealed class DemoHost : IAsyncDisposable
{
    private readonly DemoMap map;
    private readonly Serilog.Core.Logger logger;
    private readonly List<WebApplication> sites = [];

    private DemoHost(DemoOptions options)
    {
        Map = options.Map;
        map = new DemoMap(options.Map, options.Opnieuw);
        logger = Demologger.Maken(map.Logs);
    }

    /// <summary>The folder that holds everything.</summary>
    public string Map { get; }

    /// <summary>Address of the portal.</summary>
    public Uri Portaal { get; private set; } = null!;

    /// <summary>Address of the stand-in for the digital key.</summary>
    public Uri Sleutel { get; private set; } = null!;

    /// <summary>Address of the mailbox.</summary>
    public Uri Mailbox { get; private set; } = null!;

    /// <summary>Services of the portal, to look at what it kept.</summary>
    public IServiceProvider Services => sites[0].Services;

    /// <summary>Starts everything; the data are made when the folder has none.</summary>
    /// <exception cref="DemoFout">A port is taken, the folder can't be used, or its data come from another version.</exception>
    public static async Task<DemoHost> StartAsync(DemoOptions options, CancellationToken ct = default)
    {
        var adressen = Adressen.Kiezen(options);
        var host = new DemoHost(options) { Portaal = adressen.Portaal, Sleutel = adressen.Sleutel, Mailbox = adressen.Mailbox };
        try
        {
            await host.OpstartenAsync(options, adressen, ct);
            return host;
        }
        catch (OptionsValidationException fout)
        {
            await host.DisposeAsync();
            throw new DemoFout($"Een instelling klopt niet: {fout.Message}", fout);
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the process is asked to stop.</summary>
    public Task WachtenAsync(CancellationToken ct = default) => sites[0].WaitForShutdownAsync(ct);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var site in sites)
        {
            await site.StopAsync();
            await site.DisposeAsync();
        }

        SqliteConnection.ClearAllPools();
        await logger.DisposeAsync();
        map.Dispose();
    }

    private async Task OpstartenAsync(DemoOptions options, Adressen adressen, CancellationToken ct)
    {
        sites.Add(Portaalsite.Bouwen(options, adressen, map, logger));
        sites.Add(Sleutelsite.Bouwen(options, adressen, map, logger));
        sites.Add(Mailsite.Bouwen(adressen, Services.GetRequiredService<IConfiguration>(), logger));
        await GegevensAsync(sites[0], ct);
        await Task.WhenAll(sites.Zip([Portaal, Sleutel, Mailbox], (site, adres) => StartenAsync(site, adres, ct)));
        await SleutelOpwarmenAsync(ct);
    }

    // The first answer of the stand-in takes long on a busy machine: longer than the portal waits for a provider.
    private async Task SleutelOpwarmenAsync(CancellationToken ct)
    {
        using var client = new HttpClient();
        using var antwoord = await client.GetAsync(new Uri(Sleutel, SleutelHost.Pad + "/.well-known/openid-configuration"), ct);
        antwoord.EnsureSuccessStatusCode();
    }

    private async Task GegevensAsync(WebApplication portaal, CancellationToken ct)
    {
        try
        {
            await portaal.MigrerenAsync(ct);
            await Demodata.VullenAsync(portaal.Services, ct);
        }
        catch (Exception exception) when (exception is SqliteException or DbUpdateException)
        {
            throw new DemoFout($"De gegevens in {Map} zijn van een andere versie of beschadigd. Begin opnieuw met --opnieuw.", exception);
        }
    }

    private static async Task StartenAsync(WebApplication site, Uri adres, CancellationToken ct)
    {
        try
        {
            await site.StartAsync(ct);
        }
        catch (Exception exception) when (exception is IOException or System.Net.Sockets.SocketException)
        {
            throw new DemoFout(
                $"{adres} is al in gebruik, of mag niet gebruikt worden. Stop het andere programma, of kies andere poorten met --portaal-poort, --sleutel-poort en --mailbox-poort.",
                exception);
        }
    }
}
