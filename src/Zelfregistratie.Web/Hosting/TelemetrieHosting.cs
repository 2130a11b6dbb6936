using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Zelfregistratie.Web.Hosting.Achtergrond;
using Zelfregistratie.Web.Telemetrie;

namespace Zelfregistratie.Web.Hosting;

/// <summary>Traces and metrics by OpenTelemetry, after the settings of section <c>Telemetrie</c>; without them nothing is measured.</summary>
internal static class TelemetrieHosting
{
    private const string Dienst = "zelfregistratie";
    private const string Npgsql = "Npgsql";

    private static readonly string[] Meters =
    [
        Portaalmeters.Naam,
        "Microsoft.AspNetCore.Authentication",
        "Microsoft.AspNetCore.Authorization",
        "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.RateLimiting",
        "Microsoft.AspNetCore.Server.Kestrel",
        "Microsoft.EntityFrameworkCore",
        Npgsql,
        "System.Net.Http",
        "System.Runtime",
    ];

    public static void AddTelemetrie(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<TelemetrieOptions>, TelemetrieOptionsValidator>();
        services.AddOptions<TelemetrieOptions>().BindConfiguration(TelemetrieOptions.Sectie).ValidateOnStart();
        services.AddSingleton<Portaalmeters>();

        // What is wrong with them is named when the portal starts.
        var options = builder.Configuration.GetSection(TelemetrieOptions.Sectie).Get<TelemetrieOptions>() ?? new TelemetrieOptions();
        if (!options.NaarOtlp && !options.VoorPrometheus) return;

        services.AddSingleton<IInterceptor, Aanvraagteller>();
        services.AddAchtergrondtaak<Mailpeiling>();
        var telemetrie = services.AddOpenTelemetry()
            .ConfigureResource(bron => bron.AddService(Dienst, serviceVersion: typeof(TelemetrieHosting).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion))
            .WithMetrics(Metingen);
        if (Uri.TryCreate(options.OtlpAdres, UriKind.Absolute, out var otlp)) telemetrie.WithTracing(Sporen).UseOtlpExporter(options.OtlpProtocol, otlp);
        if (options.VoorPrometheus)
        {
            telemetrie.WithMetrics(metingen => metingen.AddPrometheusExporter());
            services.AddSingleton<Meetpunt>();
            services.AddHostedService(provider => provider.GetRequiredService<Meetpunt>());
        }
    }

    // The name of a pool is its connection string.
    private static void Metingen(MeterProviderBuilder metingen) => metingen
        .AddMeter(Meters)
        .AddView(meting => meting.Meter.Name == Npgsql ? new MetricStreamConfiguration { TagKeys = ["db.client.connection.state", "db.operation.name", "error.type"] } : null);

    // Whoever asks for health or metrics asks all the time.
    private static void Sporen(TracerProviderBuilder sporen) => sporen
        .AddAspNetCoreInstrumentation(verzoeken => verzoeken.Filter = context =>
            !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && context.Request.Path != Meetpunt.Pad)
        .AddSqlClientInstrumentation()
        .AddSource("System.Net.Http", Npgsql)
        .AddProcessor<ZonderPersoonsgegevens>();
}
