using Serilog;
using Zelfregistratie.Demo.Mailbox;

namespace Zelfregistratie.Demo.Hosting;

/// <summary>The site that shows the mails in the folder.</summary>
internal static class Mailsite
{
    /// <param name="adressen">Where it is found.</param>
    /// <param name="portaal">The settings of the portal, which say where mails go.</param>
    /// <param name="logger">Where it writes.</param>
    public static WebApplication Bouwen(Adressen adressen, IConfiguration portaal, Serilog.ILogger logger)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Mailsite).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Omgeving.Naam,
        });
        builder.WebHost.UseUrls(adressen.Mailbox.ToString());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSerilog(logger);
        builder.Services.AddLocalization();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(new Postvak(portaal["Mail:Map"] ?? "", portaal["Mail:Smtp:Host"]));

        var app = builder.Build();
        app.MapMailbox();
        return app;
    }
}
