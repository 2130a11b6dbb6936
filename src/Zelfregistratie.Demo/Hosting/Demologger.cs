using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The log of the three sites: a file in the folder, so that the console is left to who reads it.</summary>
internal static class Demologger
{
    private const string Regel = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}] {Message:lj}{NewLine}{Exception}";

    public static Logger Maken(string map) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
        .WriteTo.File(
            new ZonderRijksregisternummers(new MessageTemplateTextFormatter(Regel, CultureInfo.InvariantCulture)),
            Path.Combine(map, "demo-.log"),
            rollingInterval: RollingInterval.Day)
        .CreateLogger();
}
