extern alias portaal;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.TSql;
using Zelfregistratie.TestSupport.Wedlopen;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Hosting;

/// <summary>The portal with the settings of a test.</summary>
internal static class Proefportaal
{
    /// <summary>Code of the organisation that runs the portal; it comes to be with the first role that the portal gives.</summary>
    public const string Beheerorganisatie = "OVO009999";

    /// <summary>Builds the portal as in production, but for its settings, its clock and what a test replaces.</summary>
    public static WebApplication Bouwen(
        DatabaseEngine engine, string connectionString, Uri adres, TimeProvider klok, Sporen sporen, LogVanger log, Action<WebApplicationBuilder> instellen, Action<IServiceCollection> vervangen)
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = "Zelfregistratie.Web",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Proef",
        };
        return portaal::Program.Bouwen(options, builder =>
        {
            builder.WebHost.UseStaticWebAssets();
            builder.Configuration.AddInMemoryCollection(Instellingen(engine, connectionString, adres));
            builder.Services.AddSingleton(klok);
            builder.Services.AddSingleton<IStartupFilter>(sporen);
            builder.Services.AddSingleton<IInterceptor>(new Meetlint(sporen));
            builder.Services.AddSingleton<IInterceptor>(TSqlSpiegel.Enige);
            builder.Services.AddSingleton<IInterceptor>(TSqlOpslag.Enige);
            var wachter = new Afspraakwachter();
            builder.Services.AddSingleton<IStartupFilter>(wachter);
            builder.Services.AddSingleton<IInterceptor>(wachter);
            builder.Host.UseServiceProviderFactory(new LaatsteWoord(services =>
            {
                services.AddSingleton(Logboek(log));
                vervangen(services);
            }));
            instellen(builder);
        });
    }

    /// <summary>Takes the sender of mails away: mails stay in the outbox, where a test finds them.</summary>
    public static void ZonderMailverzending(IServiceCollection services)
    {
        var verzenders = services
            .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == typeof(Web.Mail.UitgaandeMail).Namespace)
            .ToList();
        verzenders.ForEach(verzender => services.Remove(verzender));
    }

    /// <summary>Takes the clockwork of what happens by itself away: a test runs a round when it wants one.</summary>
    public static void ZonderAchtergrondtaken(IServiceCollection services)
    {
        var diensten = services
            .Where(service => service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Namespace == typeof(Web.Hosting.Achtergrond.IAchtergrondtaak).Namespace)
            .ToList();
        diensten.ForEach(dienst => services.Remove(dienst));
    }

    // The same levels as in production; as text, before anything is taken out of it.
    private static ILoggerFactory Logboek(LogVanger log) => LoggerFactory.Create(logging => logging
        .AddProvider(log)
        .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
        .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning));

    private static Dictionary<string, string?> Instellingen(DatabaseEngine engine, string connectionString, Uri adres) => new(StringComparer.Ordinal)
    {
        ["Database:Engine"] = engine.ToString(),
        ["ConnectionStrings:Zelfregistratie"] = connectionString,
        ["Rijksregisternummers:Huidig"] = Bescherming.Sleutel,
        [$"Rijksregisternummers:Sleutels:{Bescherming.Sleutel}"] = Bescherming.Waarde,
        ["Logboek:Huidig"] = Bescherming.Sleutel,
        [$"Logboek:Sleutels:{Bescherming.Sleutel}"] = Bescherming.Zegelwaarde,
        ["Portaal:Adres"] = adres.ToString().TrimEnd('/'),
        ["Portaal:Beheerorganisatie:Code"] = Beheerorganisatie,
        ["Portaal:Beheerorganisatie:Naam"] = "Beheer van het portaal",
        ["Logs:Console"] = "false",
        ["Aanmelden:Authority"] = "https://digitalesleutel.example",
        ["Aanmelden:ClientId"] = "zelfregistratie",
        ["Aanmelden:ClientSecret"] = "proef",
        ["Serilog:MinimumLevel:Default"] = "Fatal",
        ["Mail:Smtp:Host"] = "mail.example",
    };
}
