using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Tokens;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.DigitaleSleutel;

/// <summary>A digital key with two clients and a few people, shared by its tests; they run one after the other, for some move its clock.</summary>
[CollectionDefinition(Collectie)]
public sealed class SleutelFixture : IAsyncLifetime, ICollectionFixture<SleutelFixture>
{
    public const string Collectie = "Digitale sleutel";
    public const string MetSecret = "met-secret";
    public const string MetSleutel = "met-sleutel";
    public const string Secret = "alleen-voor-tests";

    /// <summary>The national number of Nele.</summary>
    public const string Insz = "93051822361";

    private static readonly RsaSecurityKey Privaat = new(RSA.Create(2048));

    public static Dictionary<string, string> SecretInFormulier { get; } =
        new(StringComparer.Ordinal) { ["client_id"] = MetSecret, ["client_secret"] = Secret };

    internal static SigningCredentials Ondertekening { get; } = new(Privaat, SecurityAlgorithms.RsaSha256);

    public SleutelServer Server { get; private set; } = null!;

    public FakeTimeProvider Tijd { get; } = new(DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()));

    public LogVanger Log { get; } = new(LogLevel.Warning);

    public async ValueTask InitializeAsync() => Server = await SleutelServer.StartAsync(Instellen, Tijd, Log.Toevoegen);

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    internal static void Instellen(SleutelOptions options)
    {
        options.Clients.Add(Client(MetSecret, secret: Secret));
        options.Clients.Add(Client(MetSleutel, jwk: Publiek()));
        options.Personen.Add(new DemoPersoon { Id = "nele", Voornaam = "Nele", Naam = "Verlinden", Insz = Insz, Email = "nele@verlinden.example", Uitleg = "Burger" });
        options.Personen.Add(new DemoPersoon
        {
            Id = "karim", Voornaam = "Karim", Naam = "Bensalah", Insz = "00012556777", WvOrgcode = "0566988259",
            Organisaties = { Organisatie("EA", "0428364866", "Haven van Oostmeer NV"), Organisatie("LB", "0248211419", "Gemeente Oostmeer") },
        });
        options.Personen.Add(new DemoPersoon { Id = "ingrid", Voornaam = "Ingrid", Naam = "Sørensen" });
    }

    private static VoOrganisatie Organisatie(string doelgroep, string code, string naam) =>
        new() { Doelgroepcode = doelgroep, Orgcode = code, Orgnaam = naam, Email = $"karim@{doelgroep.ToLowerInvariant()}.example" };

    internal static SleutelClient Client(string id, string? secret = null, string? jwk = null) => new()
    {
        Id = id, Naam = "Proeftoepassing", Secret = secret, PubliekeJwk = jwk,
        RedirectUris = { new Uri(Toepassing.Terug) },
        PostLogoutRedirectUris = { new Uri("https://toepassing.example/afgemeld") },
        Scopes = { "profile", "rrn", "vo", "wettelijkvertegenwoordiger" },
    };

    private static string Publiek()
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(Privaat.Rsa.ExportParameters(includePrivateParameters: false)));
        return JsonSerializer.Serialize(new { kty = jwk.Kty, n = jwk.N, e = jwk.E, use = "sig", alg = "RS256" });
    }
}
