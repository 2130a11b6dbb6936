using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using Zelfregistratie.TestSupport.Hosting;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.TestSupport.Servers;
using Zelfregistratie.Web.Data;

namespace Zelfregistratie.Fault.Tests.Proefbank;

/// <summary>The portal as it runs: instances in processes of their own behind a proxy, with a database, a mail server and the digital key.</summary>
internal sealed partial class Opstelling : IAsyncDisposable
{
    /// <summary>The address of the portal.</summary>
    public static readonly Uri Adres = new("https://portaal.example/");

    private readonly Proefcertificaat certificaat = new();
    private string verbinding = "";
    private string? mailmap;

    /// <summary>The instances.</summary>
    public IReadOnlyList<Portaalinstantie> Instanties { get; private set; } = [];

    /// <summary>What is in front of them.</summary>
    public Proxy Proxy { get; private set; } = null!;

    /// <summary>Where mails go, unless a folder was asked.</summary>
    public Proefmailserver Mail { get; } = new();

    /// <summary>The digital key.</summary>
    public SleutelServer Sleutel { get; private set; } = null!;

    /// <summary>Puts rows in the database and reads them.</summary>
    public Proefdata Data { get; private set; } = null!;

    /// <summary>The organisation that everybody asks something of.</summary>
    public Organisatie Organisatie { get; private set; } = null!;

    /// <summary>Who decides there.</summary>
    public IReadOnlyList<Mens> Beheerders { get; } = [new("bea", Verzonnen.Insz()), new("bram", Verzonnen.Insz())];

    /// <summary>Who asks.</summary>
    public IReadOnlyList<Mens> Burgers { get; } = [new("an", Verzonnen.Insz()), new("els", Verzonnen.Insz()), new("jan", Verzonnen.Insz()), new("piet", Verzonnen.Insz())];

    /// <summary>Starts all of it.</summary>
    /// <param name="node">A database.</param>
    /// <param name="volger">Another one that follows it.</param>
    /// <param name="instanties">How many instances.</param>
    /// <param name="mailmap">A folder for mails instead of the mail server.</param>
    public static async Task<Opstelling> StartenAsync(Databanknode node, Databanknode? volger = null, int instanties = 2, string? mailmap = null)
    {
        var database = await node.NieuweDatabaseAsync();
        var hosts = volger is null ? $"Host={node.Adres}" : $"Host={node.Adres},{volger.Adres};Target Session Attributes=primary;Host Recheck Seconds=1";
        var opstelling = new Opstelling { verbinding = $"{hosts};Username=postgres;Database={database};Timeout=5", mailmap = mailmap };
        opstelling.Data = new Proefdata(opstelling.Db, TimeProvider.System);
        await opstelling.InrichtenAsync();
        opstelling.Sleutel = await SleutelServer.StartAsync(opstelling.Instellen);
        var (map, instellingen) = (await Publicatie.MapAsync(), opstelling.Instellingen());
        opstelling.Instanties = [.. Enumerable.Range(0, instanties).Select(_ => new Portaalinstantie(map, instellingen))];
        await Task.WhenAll(opstelling.Instanties.Select(een => een.StartenAsync()));
        opstelling.Proxy = await Proxy.StartenAsync(opstelling.Instanties.Select(een => een.Poort));
        return opstelling;
    }

    /// <summary>A context of its own on the database, wherever its primary is now.</summary>
    public ZelfregistratieDb Db() => Databanknode.Openen(verbinding + ";Pooling=false");

    /// <summary>A browser that comes through the proxy, or straight to one instance.</summary>
    public (Bezoeker Bezoeker, NaarPoort Weg) Browser(Portaalinstantie? instantie = null)
    {
        var weg = new NaarPoort(instantie?.Poort ?? Proxy.Poort);
        return (new Bezoeker(new Koekjes(weg, TimeProvider.System), Adres, new Sporen()), weg);
    }

    /// <summary>Follows an address that asks to sign in, and signs in with the digital key.</summary>
    public async Task<Pagina> AanmeldenAsync(Bezoeker bezoeker, Mens mens, string adres)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
        using var bijSleutel = new Bezoeker(new Koekjes(handler, TimeProvider.System), Sleutel.Adres, new Sporen());
        var verzoek = await bezoeker.PaginaAsync(adres);
        var sleutels = await bijSleutel.PaginaAsync((verzoek.Naar ?? throw new InvalidOperationException($"No sign-in: {verzoek}")).ToString());
        var personen = await sleutels.IndienenAsync("form:has(ul.keuzes)", ("sleutel", Sleutels.Itsme.Code));
        var terug = await personen.IndienenAsync("form:has(ul.keuzes)", volgen: false, ("keuze", mens.Id));
        return await bezoeker.PaginaAsync(terug.Naar!.ToString());
    }

    public async ValueTask DisposeAsync()
    {
        await Proxy.DisposeAsync();
        foreach (var instantie in Instanties) await instantie.DisposeAsync();
        await Sleutel.DisposeAsync();
        await Mail.DisposeAsync();
        certificaat.Dispose();
    }

    private async Task InrichtenAsync()
    {
        Organisatie = await Data.OrganisatieAsync();
        foreach (var mens in Beheerders) await Data.BeheerderAsync(Organisatie, persoon: await Data.PersoonAsync(mens.Id, "Beheerder", mens.Insz));
    }

    private void Instellen(SleutelOptions options)
    {
        options.Clients.Add(new SleutelClient
        {
            Id = "zelfregistratie",
            Secret = "proef",
            RedirectUris = { new Uri(Adres, "/aanmelden/terug") },
            PostLogoutRedirectUris = { new Uri(Adres, "/afgemeld") },
            Scopes = { "profile", "rrn", "vo", "wettelijkvertegenwoordiger" },
        });
        foreach (var mens in Beheerders.Concat(Burgers))
        {
            options.Personen.Add(new DemoPersoon { Id = mens.Id, Voornaam = mens.Id, Naam = Beheerders.Contains(mens) ? "Beheerder" : "Burger", Insz = mens.Insz.Cijfers });
        }
    }

    private Dictionary<string, string?> Instellingen() => new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Proef",
        ["Database__Engine"] = "PostgreSql",
        ["ConnectionStrings__Zelfregistratie"] = verbinding + ";Maximum Pool Size=20",
        ["Rijksregisternummers__Huidig"] = Bescherming.Sleutel,
        [$"Rijksregisternummers__Sleutels__{Bescherming.Sleutel}"] = Bescherming.Waarde,
        ["Logboek__Huidig"] = Bescherming.Sleutel,
        [$"Logboek__Sleutels__{Bescherming.Sleutel}"] = Bescherming.Zegelwaarde,
        ["Sleutelring__Certificaat"] = certificaat.Pad,
        ["Portaal__Adres"] = Adres.ToString().TrimEnd('/'),
        ["Proxy__Bekend__0"] = "127.0.0.1",
        ["Aanmelden__Authority"] = Sleutel.Issuer.ToString(),
        ["Aanmelden__RequireHttps"] = "false",
        ["Aanmelden__ClientId"] = "zelfregistratie",
        ["Aanmelden__ClientSecret"] = "proef",
        ["Mail__Smtp__Host"] = mailmap is null ? "127.0.0.1" : "",
        ["Mail__Smtp__Port"] = $"{Mail.Poort}",
        ["Mail__Smtp__Tls"] = "Geen",
        ["Mail__Map"] = mailmap,
        ["Serilog__MinimumLevel__Default"] = "Error",
    };
}
