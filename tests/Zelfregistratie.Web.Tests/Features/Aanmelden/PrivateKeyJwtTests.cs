using System.Net;

namespace Zelfregistratie.Web.Tests.Features.Aanmelden;

public sealed class PrivateKeyJwtTests(AanmeldMetSleutelProef proef) : IClassFixture<AanmeldMetSleutelProef>
{
    [Fact]
    public async Task Met_een_ondertekende_verklaring_in_plaats_van_een_secret_lukt_het_aanmelden()
    {
        using var bezoeker = proef.Anoniem();

        var pagina = await proef.AanmeldenAsync(bezoeker, "Nele Verlinden");

        Assert.Equal((HttpStatusCode.OK, AanmeldProef.Terug), (pagina.Status, pagina.Adres.PathAndQuery));
        Assert.Contains("Nele Verlinden", pagina.Tekst, StringComparison.Ordinal);
    }
}
