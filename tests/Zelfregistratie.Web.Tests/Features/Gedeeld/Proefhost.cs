using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zelfregistratie.Web.Hosting;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>The portal in memory, with the sample pages of this folder beside its own.</summary>
internal sealed class Proefhost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly string map;

    private Proefhost(WebApplication app, string map)
    {
        this.app = app;
        this.map = map;
        Client = app.GetTestServer().CreateClient();
        Client.BaseAddress = new Uri("https://localhost");
    }

    public HttpClient Client { get; }

    public static async Task<Proefhost> Starten(params string[] instellingen)
    {
        var tijdelijk = Directory.CreateTempSubdirectory("zr-gezicht-").FullName;
        var options = new WebApplicationOptions
        {
            ApplicationName = "Zelfregistratie.Web",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Development",
            Args = [.. Basis(tijdelijk), .. instellingen],
        };
        var portaal = Program.Bouwen(options, builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
            builder.WebHost.UseStaticWebAssets();
            builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Proefhost).Assembly);
        });
        await portaal.MigrerenAsync();
        await portaal.StartAsync();
        return new Proefhost(portaal, tijdelijk);
    }

    public async Task<IHtmlDocument> Lezen(string adres)
    {
        using var antwoord = await Client.GetAsync(new Uri(adres, UriKind.Relative));
        return Document(await antwoord.Content.ReadAsStringAsync());
    }

    public static IHtmlDocument Document(string html) => new HtmlParser().ParseDocument(html);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(map, recursive: true);
    }

    private static string[] Basis(string map) =>
    [
        $"--ConnectionStrings:Zelfregistratie=Data Source={map}/proef.db",
        "--Rijksregisternummers:Huidig=a",
        $"--Rijksregisternummers:Sleutels:a={Convert.ToBase64String(new byte[32])}",
        "--Aanmelden:Authority=https://sleutel.example/op",
        "--Aanmelden:ClientId=portaal",
        "--Aanmelden:ClientSecret=proef",
        "--Mail:Smtp:Host=mail.example",
    ];
}
