using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OpenTelemetry.Metrics;

namespace Zelfregistratie.Web.Telemetrie;

/// <summary>
/// The metrics for Prometheus, on an address and port of their own: what stands in front of the portal does not pass them on, and the portal
/// itself knows no such page. Each instance answers for itself.
/// </summary>
internal sealed class Meetpunt(MeterProvider meters, IOptions<TelemetrieOptions> options) : IHostedService, IAsyncDisposable
{
    /// <summary>Where on that address.</summary>
    public const string Pad = "/metrics";

    private WebApplication? server;

    /// <summary>Where it listens, once it does.</summary>
    public Uri Adres => new(server!.Urls.Single());

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(options.Value.PrometheusAdres!);
        server = builder.Build();
        server.Use(BewakenAsync);
        server.UseOpenTelemetryPrometheusScrapingEndpoint(meters, context => context.Request.Path == Pad, path: null, configureBranchedPipeline: null, optionsName: null);
        await server.StartAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => server?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private Task BewakenAsync(HttpContext context, RequestDelegate next)
    {
        // What reads the figures is none of them.
        if (context.Features.Get<IHttpMetricsTagsFeature>() is { } metingen) metingen.MetricsDisabled = true;
        if (MagLezen(context.Request.Headers.Authorization.ToString())) return next(context);

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Task.CompletedTask;
    }

    private bool MagLezen(string authorization) =>
        options.Value.PrometheusSleutel is not { Length: > 0 } sleutel
        || CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(authorization), Encoding.UTF8.GetBytes("Bearer " + sleutel));
}
