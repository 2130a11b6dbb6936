using System.Net;
using Microsoft.AspNetCore.TestHost;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Hosting;

namespace Zelfregistratie.Web.Tests.Hosting;

public sealed class HealthTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Een_portaal_dat_werkt_is_levend_en_klaar(string adres)
    {
        using var anoniem = proef.Anoniem();

        Assert.Equal(HttpStatusCode.OK, (await anoniem.GetAsync(adres, Stop)).StatusCode);
    }

    [Fact]
    public async Task Zonder_de_laatste_migraties_leeft_het_portaal_maar_is_het_niet_klaar()
    {
        using var certificaat = new Proefcertificaat();
        var bestand = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
        await using var portaal = Productieportaal.Bouwen(Productieportaal.Instellingen(certificaat.Pad, $"Data Source={bestand}"));
        await portaal.StartAsync(Stop);
        using var client = portaal.GetTestClient();
        client.BaseAddress = new Uri("https://portaal.example");

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Stop)).StatusCode);
        using var klaar = await client.GetAsync("/health/ready", Stop);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (klaar.StatusCode, await klaar.Content.ReadAsStringAsync(Stop)));
    }
}
