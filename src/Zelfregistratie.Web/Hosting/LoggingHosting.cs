using Serilog;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Compact;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Hosting;

/// <summary>
/// Logs: one JSON object a line, with the trace id as correlation id (readable lines in Development). Addresses are logged without their
/// query. Levels and more sinks: section <c>Serilog</c>; <c>Logs:Console</c> set to false keeps the console quiet.
/// </summary>
internal static class LoggingHosting
{
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Services.AddSerilog(
            (services, logs) =>
            {
                logs.MinimumLevel.Information()
                    .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)

                    // It logs the words of the provider, which may be about a person; AanmeldEvents says what went wrong.
                    .MinimumLevel.Override("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogEventLevel.Fatal)
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Warning)
                    .ReadFrom.Configuration(builder.Configuration)
                    .ReadFrom.Services(services)
                    .Enrich.FromLogContext();
                if (builder.Configuration.GetValue("Logs:Console", defaultValue: true)) logs.WriteTo.Console(Opmaak(builder.Environment.EnvironmentName));
            },
            preserveStaticLogger: true,
            writeToProviders: true);
    }

    public static void UseLogs(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            // Without it the middleware writes to the static logger, which is left alone.
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.IncludeQueryInRequestPath = false;
        });

    /// <summary>How a line is written in an environment.</summary>
    internal static ITextFormatter Opmaak(string environment) =>
        new ZonderRijksregisternummers(environment == Environments.Development ? new LeesbareRegel() : new RenderedCompactJsonFormatter());
}
