using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.TestSupport.Servers;

/// <summary>
/// An OpenID provider that is not ours: npm <c>oidc-provider</c>, which is certified, in a process of its own on a free port.
/// Its newest version asks a newer Node than Debian 12 has.
/// </summary>
public sealed class OidcProvider : IAsyncDisposable
{
    private readonly Dienst dienst;
    private readonly HttpClient http;

    private OidcProvider(Dienst dienst, int poort)
    {
        this.dienst = dienst;
        Adres = new Uri($"http://127.0.0.1:{poort}");
        http = new HttpClient { BaseAddress = Adres };
    }

    /// <summary>The issuer, without a slash at the end when it is shown as it was given.</summary>
    public Uri Adres { get; }

    /// <summary>A port to start it on later, with an address that is known before.</summary>
    public static int VrijePoort() => Dienst.VrijePoort();

    /// <summary>Starts it.</summary>
    /// <param name="poort">From <see cref="VrijePoort"/>.</param>
    /// <param name="clients">Metadata of clients, as OpenID Connect names it.</param>
    /// <param name="personen">Claims of people, by the name they sign in with.</param>
    /// <exception cref="InvalidOperationException">Its packages are not installed; <c>test.sh</c> does that.</exception>
    public static async Task<OidcProvider> StartenAsync(
        int poort, IEnumerable<IReadOnlyDictionary<string, object>> clients, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> personen)
    {
        var map = Path.Combine(Wortel(), "tests", "Zelfregistratie.TestSupport", "Servers", "oidc-provider");
        if (!Directory.Exists(Path.Combine(map, "node_modules"))) throw new InvalidOperationException($"Run 'npm ci' in {map}; test.sh does.");

        var instellingen = Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(new { clients, personen }));
        var gestart = Dienst.Starten($"node {map}/server.js {poort} {instellingen}");
        await gestart.WachtenOpPoortAsync(poort);
        return new OidcProvider(gestart, poort);
    }

    /// <summary>A browser at the provider.</summary>
    /// <param name="klok">The clock that its cookies end by.</param>
    public Bezoeker Bezoeker(TimeProvider klok) =>
        new(new Koekjes(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }, klok), Adres, new Sporen());

    /// <summary>Sets its clock, which goes on from there.</summary>
    public Task KlokAsync(DateTimeOffset nu) => SturenAsync("klok", new { nu = nu.ToUnixTimeMilliseconds() });

    /// <summary>Makes a new key.</summary>
    /// <param name="ondertekent">Whether it signs from now on; otherwise it is only published.</param>
    /// <param name="oudeBlijft">Whether the keys before it are still published.</param>
    public Task NieuweSleutelAsync(bool ondertekent = true, bool oudeBlijft = true) => SturenAsync("sleutel", new { ondertekent, oudeBlijft });

    /// <summary>Answers something else at a path, until <see cref="HerstellenAsync"/>.</summary>
    public Task StoringAsync(string pad, HttpStatusCode status, string? naar = null) =>
        SturenAsync("storing", new { pad, status = (int)status, koppen = naar is null ? [] : new Dictionary<string, string>(StringComparer.Ordinal) { ["location"] = naar } });

    /// <summary>Answers as it should at a path.</summary>
    public Task HerstellenAsync(string pad) => SturenAsync("storing", new { pad });

    /// <summary>The bodies of the back-channel logouts that were sent since the last time, to be delivered by the test.</summary>
    public async Task<IReadOnlyList<string>> AfmeldingenAsync() => (await SturenAsync("afmeldingen", new { })).Deserialize<string[]>()!;

    /// <summary>Signs a token with its own key, or says so.</summary>
    /// <param name="inhoud">The claims.</param>
    /// <param name="kop">More of the header; replaces what stands there.</param>
    /// <param name="vreemd">Signs with a key that is not its own.</param>
    public async Task<string> TekenenAsync(IReadOnlyDictionary<string, object> inhoud, IReadOnlyDictionary<string, string>? kop = null, bool vreemd = false) =>
        (await SturenAsync("tekenen", new { inhoud, kop, vreemd })).GetProperty("token").GetString()!;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await dienst.DisposeAsync();
    }

    private static string Wortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Zelfregistratie.sln"))) map = map.Parent;
        return map?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }

    private async Task<JsonElement> SturenAsync(string wat, object hoe)
    {
        using var inhoud = new StringContent(JsonSerializer.Serialize(hoe), Encoding.UTF8, "application/json");
        using var antwoord = await http.PostAsync(new Uri($"/proef/{wat}", UriKind.Relative), inhoud);
        return antwoord.IsSuccessStatusCode
            ? await antwoord.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException(await antwoord.Content.ReadAsStringAsync());
    }
}
