using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit.v3;
using Zelfregistratie.Browser.Tests.Proefbank;
using Zelfregistratie.Demo;
using Zelfregistratie.Domain;

[assembly: AssemblyFixture(typeof(Browserproef))]
[assembly: Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Zelfregistratie.Browser.Tests.Proefbank;

/// <summary>A demo on free ports with a folder of its own, and a browser, for all tests together. Each test brings people of its own.</summary>
public sealed class Browserproef : IAsyncLifetime
{
    private static readonly string[] Argumenten =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string map = Directory.CreateTempSubdirectory("zelfregistratie-browser-").FullName;
    private readonly Klok klok = new();
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The demo.</summary>
    public DemoHost Demo { get; private set; } = null!;

    /// <summary>Today in Brussels, on the clock of the demo.</summary>
    internal DateOnly Vandaag => BrusselseTijd.Datum(klok.GetUtcNow());

    private static string Chromium => Environment.GetEnvironmentVariable("ZELFREGISTRATIE_CHROMIUM") ?? "/usr/bin/chromium";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            throw new InvalidOperationException($"No Chromium at {Chromium}: install the Debian package chromium, or set ZELFREGISTRATIE_CHROMIUM. test.sh installs it.");
        }

        Demo = await DemoHost.StartAsync(new DemoOptions { Map = map, PortaalPoort = 0, SleutelPoort = 0, MailboxPoort = 0, Klok = klok });
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Argumenten });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (Demo is not null)
        {
            await Demo.DisposeAsync();
            Speurder.NietsGevonden(map);
        }

        Directory.Delete(map, recursive: true);
    }

    /// <summary>Changes the database of the demo behind its back, for a state that it never comes into by itself.</summary>
    internal void Sql(string opdracht)
    {
        using var verbinding = new SqliteConnection($"Data Source={Path.Combine(map, "zelfregistratie.db")};Pooling=False");
        verbinding.Open();
        using var commando = verbinding.CreateCommand();
        commando.CommandText = opdracht;
        Assert.True(commando.ExecuteNonQuery() > 0, $"Nothing changed: {opdracht}");
    }

    internal void KlokVooruit(TimeSpan tijd) => klok.Vooruit(tijd);

    internal async Task<Bezoek> BezoekAsync(bool javascript = true)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = Demo.Portaal.ToString(),
            JavaScriptEnabled = javascript,
            Locale = "nl-BE",
            ViewportSize = new() { Width = Scherm.Breed, Height = Scherm.Hoogte },
        });
        context.SetDefaultTimeout(30_000);
        return new Bezoek(this, context, await context.NewPageAsync());
    }
}
