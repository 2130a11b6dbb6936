using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

/// <summary>The portal in memory, with the sample pages of this folder beside its own.</summary>
internal sealed class Proefhost : IAsyncDisposable
{
    private readonly WebApplication app;

    private Proefhost(WebApplication app)
    {
        this.app = app;
        Client = app.GetTestServer().CreateClient();
    }

    public HttpClient Client { get; }

    public static async Task<Proefhost> Starten(HuidigePersoon? persoon = null, params string[] instellingen)
    {
        var options = new WebApplicationOptions
        {
            ApplicationName = "Zelfregistratie.Web",
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = "Development",
            Args = [.. instellingen, "--Rijksregisternummers:Huidig=a", $"--Rijksregisternummers:Sleutels:a={Convert.ToBase64String(new byte[32])}"],
        };
        var portaal = Program.Bouwen(options, builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseTestServer();
            builder.WebHost.UseStaticWebAssets();
            builder.Services.AddControllersWithViews().AddApplicationPart(typeof(Proefhost).Assembly);
            if (persoon is not null) builder.Services.AddScoped(_ => persoon);
        });
        await portaal.StartAsync();
        return new Proefhost(portaal);
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
    }
}
