using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Telemetrie;
using Zelfregistratie.Web.Tests.Hosting;

namespace Zelfregistratie.Web.Tests.Telemetrie;

/// <summary>
/// The portal with all telemetry on. Meters and sources are known by name in the whole process: classes that count stand in one collection,
/// so that they follow each other.
/// </summary>
public class TelemetrieProef : PortaalProef, IAsyncLifetime
{
    public const string Collectie = "Telemetrie";

    private const string Sleutel = "alleen-wie-dit-weet-leest-de-metingen";

    internal Otlpontvanger Ontvanger { get; private set; } = null!;

    internal Spoorvanger Sporen { get; } = new();

    internal Loglezer Logregels { get; } = new();

    /// <summary>Starts the collector, then the portal.</summary>
    public new async ValueTask InitializeAsync()
    {
        Ontvanger = await Otlpontvanger.StartenAsync();
        await base.InitializeAsync();
    }

    /// <summary>Stops both.</summary>
    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Ontvanger.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks the address for Prometheus.</summary>
    internal async Task<HttpResponseMessage> VragenAsync(string? sleutel = Sleutel, string pad = Meetpunt.Pad)
    {
        using var client = new HttpClient { BaseAddress = Services.GetRequiredService<Meetpunt>().Adres };
        if (sleutel is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        return await client.GetAsync(pad);
    }

    internal async Task<Metingen> MetenAsync()
    {
        using var antwoord = await VragenAsync();
        return new Metingen(await antwoord.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    /// <summary>Looks at the outbox, as happens every half minute.</summary>
    internal Task PeilenAsync() => Services.GetRequiredService<Mailpeiling>().UitvoerenAsync(CancellationToken.None);

    /// <summary>Sends what waits to the collector.</summary>
    internal void Doorgeven()
    {
        Assert.True(Services.GetRequiredService<TracerProvider>().ForceFlush(10_000));

        // False, because what Prometheus reads can't be sent.
        Services.GetRequiredService<MeterProvider>().ForceFlush(10_000);
    }

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        builder.Configuration["Telemetrie:OtlpAdres"] = Ontvanger.Adres;
        builder.Configuration["Telemetrie:OtlpProtocol"] = "HttpProtobuf";
        builder.Configuration["Telemetrie:PrometheusAdres"] = "http://127.0.0.1:0";
        builder.Configuration["Telemetrie:PrometheusSleutel"] = Sleutel;
        Logregels.Instellen(builder);
    }

    /// <inheritdoc />
    protected override void Vervangen(IServiceCollection services)
    {
        Loglezer.Vervangen(services);
        services.Configure<PrometheusAspNetCoreOptions>(options => options.ScrapeResponseCacheDurationMilliseconds = 0);
        services.ConfigureOpenTelemetryTracerProvider(sporen => sporen.AddProcessor(Sporen));
    }
}
