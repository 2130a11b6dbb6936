using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Zelfregistratie.TestSupport.Databases;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.Web.Data;
using Zelfregistratie.Web.Hosting;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Tests.Mail;

/// <summary>What one instance of the portal has to send mails, so that a test can have several on one database.</summary>
internal sealed class Mailinstantie : IAsyncDisposable
{
    private readonly WebApplication host;

    private Mailinstantie(WebApplication host, LogVanger log) => (this.host, Log) = (host, log);

    public LogVanger Log { get; }

    public Outbox Outbox => host.Services.GetRequiredService<Outbox>();

    public bool Verzendt => host.Services.GetServices<IHostedService>().OfType<MailVerzender>().Any();

    public MailWekker Wekker => host.Services.GetRequiredService<MailWekker>();

    /// <summary>An instance that sends to a server; nothing runs by itself until it is started.</summary>
    public static Mailinstantie NaarServer(Proefdatabase database, TimeProvider klok, int poort, int verbindingen = 1) =>
        Maken(database, klok, Server(poort, verbindingen));

    /// <summary>The same, as the command line has it.</summary>
    public static WebApplication Portaal(Proefdatabase database, TimeProvider klok) => Bouwen(database, klok, Server(poort: 1, verbindingen: 1), "Proef", new LogVanger());

    public static Mailinstantie NaarMap(Proefdatabase database, TimeProvider klok, string map) =>
        Maken(database, klok, new(StringComparer.Ordinal) { ["Mail:Map"] = map });

    public static Mailinstantie Maken(Proefdatabase database, TimeProvider klok, Dictionary<string, string?> instellingen, string omgeving = "Proef")
    {
        var log = new LogVanger();
        return new Mailinstantie(Bouwen(database, klok, instellingen, omgeving, log), log);
    }

    /// <summary>Sends what is due now.</summary>
    public Task<bool> RondeAsync() => host.Services.GetRequiredService<Verzendronde>().VerzendenAsync(CancellationToken.None);

    public Task StartenAsync() => host.StartAsync();

    public Task StoppenAsync() => host.StopAsync();

    /// <summary>Does something as a page of this instance would.</summary>
    public async Task AlsPaginaAsync(Func<ZelfregistratieDb, Task> doen)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await doen(scope.ServiceProvider.GetRequiredService<ZelfregistratieDb>());
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private static Dictionary<string, string?> Server(int poort, int verbindingen) => new(StringComparer.Ordinal)
    {
        ["Mail:Smtp:Host"] = "127.0.0.1",
        ["Mail:Smtp:Port"] = poort.ToString(CultureInfo.InvariantCulture),
        ["Mail:Smtp:Tls"] = "Geen",
        ["Mail:Smtp:Verbindingen"] = verbindingen.ToString(CultureInfo.InvariantCulture),
    };

    private static WebApplication Bouwen(Proefdatabase database, TimeProvider klok, Dictionary<string, string?> instellingen, string omgeving, LogVanger log)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = omgeving });
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(instellingen, StringComparer.Ordinal)
        {
            ["Database:Engine"] = database.Engine.ToString(),
            ["ConnectionStrings:Zelfregistratie"] = database.ConnectionString,
            ["Rijksregisternummers:Huidig"] = "proef",
            ["Rijksregisternummers:Sleutels:proef"] = Convert.ToBase64String(new byte[32]),
        });
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton(klok);
        builder.Services.AddLocalization();
        builder.AddDatabase();
        builder.AddMail();
        return builder.Build();
    }
}
