using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The log of the three sites: a file in the folder, so that the console is left to who reads it.</summary>
internal static class Demologger
{
    public static Logger Maken(string map) => new LoggerConfiguration()
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("OpenIddict", LogEventLevel.Warning)
        .WriteTo.File(Path.Combine(map, "demo-.log"), rollingInterval: RollingInterval.Day, formatProvider: CultureInfo.InvariantCulture)
        .CreateLogger();
}
