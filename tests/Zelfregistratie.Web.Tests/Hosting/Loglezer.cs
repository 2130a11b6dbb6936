using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Serilog.Core;
using Serilog.Events;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>The log as it leaves the portal in production: through Serilog, with its levels, and as lines of JSON.</summary>
internal sealed class Loglezer : ILogEventSink
{
    private readonly ConcurrentQueue<string> regels = new();

    public IReadOnlyList<string> Regels => [.. regels];

    public void Emit(LogEvent logEvent)
    {
        using var regel = new StringWriter();
        LoggingHosting.Opmaak(Environments.Production).Format(logEvent, regel);
        regels.Enqueue(regel.ToString());
    }

    /// <summary>Reads along, at the levels of production or with more of our own.</summary>
    public void Instellen(WebApplicationBuilder builder, string vanOns = "Information")
    {
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Information";
        builder.Configuration["Serilog:MinimumLevel:Override:Zelfregistratie"] = vanOns;
        builder.Services.AddSingleton<ILogEventSink>(this);
    }

    /// <summary>Takes the log of other tests away.</summary>
    public static void Vervangen(IServiceCollection services) => services.Remove(services.Last(service => service.ServiceType == typeof(ILoggerFactory)));
}
