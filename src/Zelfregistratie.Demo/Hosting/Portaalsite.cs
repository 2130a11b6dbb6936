using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.Memory;
using Serilog;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The portal itself, with the settings of the demo.</summary>
internal static class Portaalsite
{
    public static WebApplication Bouwen(DemoOptions options, Adressen adressen, DemoMap map, Serilog.ILogger logger) =>
        global::Program.Bouwen(
            new WebApplicationOptions
            {
                ApplicationName = typeof(global::Program).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Omgeving.Naam,
            },
            builder =>
            {
                builder.WebHost.UseStaticWebAssets();
                builder.WebHost.UseUrls(adressen.Portaal.ToString());
                builder.Services.AddSingleton(options.Klok);
                builder.Services.AddSerilog(logger);
                Instellen(builder.Configuration, Instellingen.Maken(adressen, map));
            });

    // After the settings in files and before those of the environment: whoever starts the demo may still change one.
    private static void Instellen(ConfigurationManager configuratie, IEnumerable<KeyValuePair<string, string?>> instellingen)
    {
        IList<IConfigurationSource> bronnen = configuratie.Sources;
        var na = bronnen.ToList().FindLastIndex(bron => bron is JsonConfigurationSource) + 1;
        bronnen.Insert(na, new MemoryConfigurationSource { InitialData = instellingen });
    }
}
