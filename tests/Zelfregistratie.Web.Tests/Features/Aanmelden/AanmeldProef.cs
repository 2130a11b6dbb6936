using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.IdentityModel.Tokens;
using Zelfregistratie.DigitaleSleutel;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Sleutelpagina = Zelfregistratie.Web.Tests.DigitaleSleutel.Pagina;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

/// <summary>The portal, with a digital key that really answers; both on the clock of the portal.</summary>
public class AanmeldProef : PortaalProef, IAsyncLifetime
{
    public const string Client = "zelfregistratie";
    public const string Insz = "93051822361";
    public const string InszVanFatima = "85073003328";
    public const string InszVanOmar = "71090892006";
    public const string Terug = "/hulp?via=aanmelden";

    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false };
    private HttpClient http = null!;

    /// <summary>The digital key.</summary>
    public SleutelServer Sleutel { get; private set; } = null!;

    /// <summary>Whether the portal proves who it is with a key instead of a secret.</summary>
    protected virtual bool MetSleutel => false;

    private RSA Rsa { get; } = RSA.Create(3072);

    /// <summary>Starts the digital key, then the portal.</summary>
    public new async ValueTask InitializeAsync()
    {
        Sleutel = await SleutelServer.StartAsync(Instellen, Klok);
        http = new HttpClient(handler) { BaseAddress = Sleutel.Adres };

        // On a busy machine its first answer may take longer than the portal waits.
        await http.GetStringAsync("/op/.well-known/openid-configuration");
        await base.InitializeAsync();
    }

    /// <summary>Stops both.</summary>
    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Sleutel.DisposeAsync();
        http.Dispose();
        handler.Dispose();
        Rsa.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Signs somebody in, up to where the digital key sends them back to the portal.</summary>
    internal async Task<Uri> BijSleutelAsync(Bezoeker bezoeker, string knop, Sleutel? sleutel = null, string terug = Terug)
    {
        var personen = await (await SleutelkeuzeAsync(bezoeker, terug)).DrukAsync((sleutel ?? Sleutels.Itsme).Naam);
        return (await personen.DrukAsync(knop)).Naar!;
    }

    /// <summary>The first page of the digital key, for somebody whom the portal sends there.</summary>
    internal async Task<Sleutelpagina> SleutelkeuzeAsync(Bezoeker bezoeker, string terug = Terug)
    {
        var portaal = await bezoeker.PaginaAsync($"/aanmelden?terug={Uri.EscapeDataString(terug)}");
        Assert.True(portaal.Status == HttpStatusCode.Found, string.Join('\n', Log.Regels.TakeLast(5)));
        return await BezoekenAsync(portaal.Naar!);
    }

    /// <summary>Opens an address of the digital key.</summary>
    internal Task<Sleutelpagina> BezoekenAsync(Uri adres) => Sleutelpagina.OphalenAsync(http, new HttpRequestMessage(HttpMethod.Get, adres));

    /// <summary>Signs somebody in all the way.</summary>
    internal async Task<Pagina> AanmeldenAsync(Bezoeker bezoeker, string persoon, Sleutel? sleutel = null, string terug = Terug) =>
        await bezoeker.PaginaAsync((await BijSleutelAsync(bezoeker, persoon, sleutel, terug)).ToString());

    /// <inheritdoc />
    protected override void Instellen(WebApplicationBuilder builder)
    {
        builder.Configuration["Aanmelden:Authority"] = Sleutel.Issuer.ToString();
        builder.Configuration["Aanmelden:RequireHttps"] = "false";
        builder.Configuration["Aanmelden:ClientSecret"] = MetSleutel ? "" : "proef";
        builder.Configuration["Aanmelden:ClientSleutel"] = MetSleutel ? Rsa.ExportPkcs8PrivateKeyPem() : "";
    }

    private void Instellen(SleutelOptions options)
    {
        options.Clients.Add(new SleutelClient
        {
            Id = Client,
            Secret = MetSleutel ? null : "proef",
            PubliekeJwk = MetSleutel ? Publiek() : null,
            RedirectUris = { new Uri(Adres, "/aanmelden/terug") },
            PostLogoutRedirectUris = { new Uri(Adres, "/afgemeld") },
            Scopes = { "profile", "rrn", "vo", "wettelijkvertegenwoordiger" },
        });
        options.Personen.Add(new DemoPersoon { Id = "nele", Voornaam = "Nele", Naam = "Verlinden", Insz = Insz, Email = "nele@verlinden.example" });
        options.Personen.Add(new DemoPersoon
        {
            Id = "karim", Voornaam = "Karim", Naam = "Bensalah", Insz = "00012556777",
            Organisaties = { new VoOrganisatie { Doelgroepcode = "EA", Orgcode = "0428364866", Orgnaam = "Haven van Oostmeer NV", Email = "karim@haven.example" } },
        });
        options.Personen.Add(new DemoPersoon { Id = "fatima", Voornaam = "Fatima", Naam = "El Amrani", Insz = InszVanFatima });
        options.Personen.Add(new DemoPersoon { Id = "omar", Voornaam = "Omar", Naam = "Haddad", Insz = InszVanOmar, WvOrgcode = "0248211419" });
        options.Personen.Add(new DemoPersoon { Id = "ingrid", Voornaam = "Ingrid", Naam = "Sørensen" });
    }

    private string Publiek()
    {
        var jwk = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(Rsa.ExportParameters(includePrivateParameters: false)));
        return JsonSerializer.Serialize(new { kty = jwk.Kty, n = jwk.N, e = jwk.E, use = "sig", alg = "RS256" });
    }
}
