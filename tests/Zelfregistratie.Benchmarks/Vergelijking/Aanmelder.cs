using Microsoft.AspNetCore.Builder;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Benchmarks.Vergelijking;

/// <summary>Signs people in without a digital key: by the cookie of a portal in this process, with the settings of the one that is measured.</summary>
internal sealed class Aanmelder : IAsyncDisposable
{
    private static readonly Uri Adres = new("https://portaal.example");

    private readonly Proefcertificaat certificaat = new();
    private readonly WebApplication portaal;

    /// <param name="connectionString">The database.</param>
    /// <param name="mailmap">Folder that gets the mails.</param>
    public Aanmelder(string connectionString, string mailmap)
    {
        var instellingen = Productieportaal.Instellingen(certificaat.Pad, connectionString);
        instellingen.Remove("Mail:Smtp:Host");
        (instellingen["Database:Engine"], instellingen["Mail:Map"], instellingen["Proxy:Bekend:0"]) = ("PostgreSql", mailmap, "127.0.0.1");
        portaal = Productieportaal.Bouwen(instellingen);
        Instellingen = new Dictionary<string, string?>(instellingen, StringComparer.Ordinal) { ["Logs:Console"] = "true" };
    }

    /// <summary>The host of the portal.</summary>
    public static string Host => Adres.Host;

    /// <summary>The settings for the process that is measured; unlike this one it writes its logs.</summary>
    public IReadOnlyDictionary<string, string?> Instellingen { get; }

    /// <summary>Somebody who just signed in.</summary>
    public async Task<Browser> AlsAsync(HttpClient klant, long persoon)
    {
        var aanmelding = new Aanmelding(persoon, new GebruikteSleutel("itsme", Zekerheidsniveau.Hoog), $"persoon{persoon}@voorbeeld.example", OrganisatieCode: null, DateTimeOffset.UtcNow);
        var koekje = await Aanmeldkoekje.MakenAsync(portaal.Services, Adres, aanmelding);
        var browser = new Browser(klant);
        browser.KoekjeZetten(koekje.Name.ToString(), koekje.Value.ToString());
        return browser;
    }

    public async ValueTask DisposeAsync()
    {
        await portaal.DisposeAsync();
        certificaat.Dispose();
    }
}
