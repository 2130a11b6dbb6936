using Microsoft.Extensions.Options;
using Zelfregistratie.Web.Hosting;

return await Opstarten.UitvoerenAsync(args, instellingen => Program.Bouwen(new WebApplicationOptions { Args = instellingen }));

/// <summary>The portal, from its parts. A host of its own (Demo, tests) builds it with the same table of contents.</summary>
public static partial class Program
{
    /// <summary>Builds the portal without starting it.</summary>
    /// <exception cref="OptionsValidationException">A setting is missing or wrong (or an <see cref="AggregateException"/> of several).</exception>
    /// <param name="options">Arguments, environment and content root.</param>
    /// <param name="instellen">Changes settings and services before the portal adds its own; services that the portal only tries to add (the clock) are kept.</param>
    public static WebApplication Bouwen(WebApplicationOptions options, Action<WebApplicationBuilder>? instellen = null)
    {
        var builder = WebApplication.CreateBuilder(options);
        builder.AddLogs();
        instellen?.Invoke(builder);
        builder.AddDatabase();
        builder.AddLogbook();
        builder.AddProxies();
        builder.AddHeaders();
        builder.AddSecurity();
        builder.AddRateLimits();
        builder.AddPages();
        builder.AddMail();
        builder.AddTermijnen();
        builder.AddLinks();
        builder.AddHealth();
        builder.AddTelemetrie();

        var app = builder.Build();
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        app.UseProxies();
        app.UseLogs();
        app.UseHead();
        app.UseHeaders();
        app.UseErrorPages();
        app.UsePages();
        app.UseSecurity();
        app.UseRateLimiter();
        app.MapPages();
        app.MapHealth();
        return app;
    }
}
