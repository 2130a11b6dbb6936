using Microsoft.Extensions.Options;
using Zelfregistratie.TestSupport.Hosting;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>What only suits a trial does not start in production, and is named.</summary>
public sealed class ProductieTests : IDisposable
{
    private readonly Proefcertificaat certificaat = new();

    public void Dispose() => certificaat.Dispose();

    [Fact]
    public async Task Met_alle_instellingen_wordt_het_portaal_gebouwd()
    {
        await using var portaal = Productieportaal.Bouwen(Instellingen());

        Assert.NotNull(portaal);
    }

    [Theory]
    [InlineData("ConnectionStrings:Zelfregistratie is missing", "ConnectionStrings:Zelfregistratie", "")]
    [InlineData("Sleutelring:Certificaat is missing", "Sleutelring:Certificaat", "")]
    [InlineData("bestaat-niet.pfx does not exist", "Sleutelring:Certificaat", "bestaat-niet.pfx")]
    [InlineData("Sleutelring:Certificaat (or one", "Sleutelring:Vorige:oud:Certificaat", "bestaat-niet.pfx")]
    [InlineData("Sleutelring:Certificaat (or one", "Sleutelring:Wachtwoord", "verkeerd")]
    [InlineData("Portaal:Adres must be an https address", "Portaal:Adres", "http://portaal.example")]
    [InlineData("Portaal:Adres is this machine", "Portaal:Adres", "https://localhost:5080")]
    [InlineData("AllowedHosts may hold no *", "AllowedHosts", "*")]
    [InlineData("AllowedHosts may hold no *", "AllowedHosts", "portaal.example;*.example")]
    [InlineData("Proxy:Bekend instead", "FORWARDEDHEADERS_ENABLED", "true")]
    [InlineData("Proxy:Bekend must hold", "Proxy:Bekend:0", "0.0.0.0/0")]
    [InlineData("Proxy:Bekend must hold", "Proxy:Bekend:0", "proxy.example")]
    [InlineData("Proxy:Bekend must hold", "Proxy:Aantal", "0")]
    [InlineData("Aanmelden:Authority must be an https address", "Aanmelden:Authority", "http://sleutel.example/op")]
    [InlineData("Aanmelden:Authority is the stand-in", "Aanmelden:Authority", "https://localhost:5090/op")]
    [InlineData("Aanmelden:RequireHttps may not be false", "Aanmelden:RequireHttps", "false")]
    [InlineData("Aanmelden:OverHttp may not be true", "Aanmelden:OverHttp", "true")]
    [InlineData("Mail:Smtp:Host (a mail server) or Mail:Map", "Mail:Smtp:Host", "")]
    [InlineData("Rijksregisternummers:Huidig", "Rijksregisternummers:Huidig", "onbekend")]
    [InlineData("Logboek:Huidig", "Logboek:Huidig", "")]
    [InlineData("Telemetrie:OtlpAdres must be", "Telemetrie:OtlpAdres", "collector:4317")]
    [InlineData("Telemetrie:PrometheusAdres must be", "Telemetrie:PrometheusAdres", "http://portaal.example:9464")]
    [InlineData("Telemetrie:PrometheusAdres must be", "Telemetrie:PrometheusAdres", "http://127.0.0.1:9464/metrics")]
    [InlineData("Telemetrie:PrometheusSleutel is missing", "Telemetrie:PrometheusAdres", "http://0.0.0.0:9464")]
    public void Wat_ontbreekt_of_onveilig_is_wordt_genoemd(string genoemd, string instelling, string waarde)
    {
        var instellingen = Instellingen();
        instellingen[instelling] = waarde;

        var fout = Record.Exception(() => Productieportaal.Bouwen(instellingen));

        Assert.Contains(genoemd, string.Join('\n', Meldingen(fout)), StringComparison.Ordinal);
    }

    [Fact]
    public void Een_te_korte_sleutel_voor_de_metingen_wordt_genoemd()
    {
        var instellingen = Instellingen();
        (instellingen["Telemetrie:PrometheusAdres"], instellingen["Telemetrie:PrometheusSleutel"]) = ("http://127.0.0.1:9464", "geheim");

        Assert.Contains("Telemetrie:PrometheusSleutel must have", string.Join('\n', Meldingen(Record.Exception(() => Productieportaal.Bouwen(instellingen)))), StringComparison.Ordinal);
    }

    [Fact]
    public void Alles_wat_mis_is_wordt_in_een_keer_genoemd()
    {
        var fout = Record.Exception(() => Productieportaal.Bouwen(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Logs:Console"] = "false" }));

        Assert.All(
            ["ConnectionStrings:Zelfregistratie", "Sleutelring:Certificaat", "Portaal:Adres", "Aanmelden:Authority", "Rijksregisternummers:Huidig", "Logboek:Huidig", "Mail:Smtp:Host"],
            instelling => Assert.Contains(Meldingen(fout), melding => melding.Contains(instelling, StringComparison.Ordinal)));
    }

    private Dictionary<string, string?> Instellingen() => Productieportaal.Instellingen(certificaat.Pad, "Data Source=productie-die-niet-start.db");

    private static IEnumerable<string> Meldingen(Exception? fout) => fout switch
    {
        OptionsValidationException een => een.Failures,
        AggregateException vele => vele.InnerExceptions.SelectMany(Meldingen),
        _ => [],
    };
}
