using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zelfregistratie.DigitaleSleutel;

namespace Zelfregistratie.TestSupport;

/// <summary>The stand-in for the digital key on a free port of 127.0.0.1, in the process of the test.</summary>
public sealed class SleutelServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SleutelServer(WebApplication app) => this.app = app;

    /// <summary>Where it listens, without a slash at the end.</summary>
    public Uri Adres => new(app.Urls.Single());

    /// <summary>What a client takes as authority.</summary>
    public Uri Issuer => new(Adres, SleutelHost.Pad);

    /// <summary>Starts it.</summary>
    /// <param name="instellen">Clients and people; a client whose addresses are not known yet comes later with <see cref="ClientInstellenAsync"/>.</param>
    /// <param name="bouwen">More services or logging, after everything else is registered.</param>
    /// <param name="tijd">The clock; the real one when absent.</param>
    public static async Task<SleutelServer> StartAsync(
        Action<SleutelOptions> instellen, TimeProvider? tijd = null, Action<WebApplicationBuilder>? bouwen = null)
    {
        var options = new WebApplicationOptions { EnvironmentName = Environments.Development };
        var gebouwd = SleutelHost.Bouwen(options, instellen, builder =>
        {
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            if (tijd is not null) builder.Services.AddSingleton(tijd);
            bouwen?.Invoke(builder);
        });
        await gebouwd.StartAsync();
        return new SleutelServer(gebouwd);
    }

    /// <summary>Adds or changes a client, for example when the portal has started and its address is known.</summary>
    public Task ClientInstellenAsync(SleutelClient client) => app.ClientInstellenAsync(client);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
