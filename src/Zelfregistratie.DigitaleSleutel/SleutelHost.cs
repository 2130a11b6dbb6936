using Microsoft.Extensions.Options;
using Zelfregistratie.DigitaleSleutel.Hosting;

namespace Zelfregistratie.DigitaleSleutel;

/// <summary>Builds the stand-in for the Flemish digital key, alone or inside the process of another host.</summary>
public static class SleutelHost
{
    /// <summary>The path under which everything is served, as at the Flemish government: the issuer ends in it.</summary>
    public const string Pad = "/op";

    /// <summary>Builds the stand-in without starting it.</summary>
    /// <param name="options">Arguments and environment; the name of the application is always set to this project's own.</param>
    /// <param name="instellen">Clients and people, after what the configuration section <c>DigitaleSleutel</c> holds.</param>
    /// <param name="bouwen">Addresses, logging and services (for example another <see cref="TimeProvider"/>), after everything else is registered.</param>
    public static WebApplication Bouwen(
        WebApplicationOptions options, Action<SleutelOptions> instellen, Action<WebApplicationBuilder>? bouwen = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = options.Args,
            EnvironmentName = options.EnvironmentName,
            ContentRootPath = options.ContentRootPath ?? AppContext.BaseDirectory,
            // MVC takes its controllers and views from the assembly of this name, not from those of the host.
            ApplicationName = typeof(SleutelHost).Assembly.GetName().Name,
        });
        builder.Services.AddOptions<SleutelOptions>().BindConfiguration(SleutelOptions.Sectie).Configure(instellen).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<SleutelOptions>, SleutelOptionsValidator>();
        builder.AddOpenIdProvider();
        builder.AddPages();
        bouwen?.Invoke(builder);

        var app = builder.Build();
        app.UsePages();
        return app;
    }

    /// <summary>
    /// Adds or changes a client while the stand-in runs: a host on a free port knows its addresses only when it has started.
    /// </summary>
    /// <param name="app">What <see cref="Bouwen"/> returned, started.</param>
    /// <param name="client">Replaces the client with the same id, if there is one.</param>
    public static async Task ClientInstellenAsync(this WebApplication app, SleutelClient client)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await ClientRegistratie.InstellenAsync(scope.ServiceProvider, client, CancellationToken.None);
    }
}
