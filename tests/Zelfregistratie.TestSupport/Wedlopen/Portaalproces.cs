using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.TestSupport.Wedlopen;

/// <summary>A portal in a process of its own (<c>Zelfregistratie.TestPortaal</c>), on the database of a <see cref="PortaalProef"/>.</summary>
public sealed class Portaalproces : IAsyncDisposable
{
    private readonly Dienst dienst;

    private Portaalproces(Dienst dienst, int poort) => (this.dienst, Poort) = (dienst, poort);

    internal int Poort { get; }

    /// <summary>What the process does: runs a portal until it is told to stop.</summary>
    /// <param name="args">One argument: the settings that <see cref="StartenAsync"/> gave.</param>
    public static async Task DraaienAsync(string[] args)
    {
        var wens = JsonSerializer.Deserialize<Wens>(Encoding.UTF8.GetString(Convert.FromBase64String(args[0])))!;
        var klok = new FakeTimeProvider(DateTimeOffset.Parse(wens.Nu, CultureInfo.InvariantCulture));
        await using var portaal = Proefportaal.Bouwen(
            wens.Engine,
            wens.ConnectionString,
            PortaalProef.Adres,
            klok,
            new Sporen(),
            new LogVanger(),
            builder =>
            {
                builder.WebHost.UseUrls($"http://127.0.0.1:{wens.Poort}");
                builder.Services.AddSingleton<IStartupFilter>(new AlsOverHttps());
            },
            services =>
            {
                // As in the process of the test: what happens by itself would take away people who only have a cookie.
                Proefportaal.ZonderMailverzending(services);
                Proefportaal.ZonderAchtergrondtaken(services);
            });
        await portaal.RunAsync();
    }

    /// <summary>Stops the process.</summary>
    public ValueTask DisposeAsync() => dienst.DisposeAsync();

    internal static async Task<Portaalproces> StartenAsync(PortaalProef proef)
    {
        var poort = Dienst.VrijePoort();
        var wens = new Wens(proef.Database.Engine, proef.Database.ConnectionString, poort, proef.Klok.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        var argument = Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(wens)));
        var gestart = Dienst.Starten($"dotnet {Path.Combine(AppContext.BaseDirectory, "Zelfregistratie.TestPortaal.dll")} {argument}");
        await gestart.WachtenOpPoortAsync(poort);
        return new Portaalproces(gestart, poort);
    }

    private sealed record Wens(DatabaseEngine Engine, string ConnectionString, int Poort, string Nu);

    private sealed class AlsOverHttps : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, volgende) =>
            {
                context.Request.Scheme = "https";
                return volgende(context);
            });
            next(app);
        };
    }
}
