using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Tests.Features.Links;

namespace Zelfregistratie.Web.Tests.Hosting;

/// <summary>HEAD, as programs ask that check the links of a site.</summary>
public sealed class HeadTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/hulp")]
    [InlineData("/user/aanvraag?an=BUUR&dg=EA")]
    [InlineData("/user/aanvraag?dg=XX")]
    [InlineData("/bestaat-niet")]
    public async Task Een_HEAD_krijgt_de_status_van_een_GET(string adres)
    {
        using var bezoeker = proef.Anoniem();
        var get = await bezoeker.PaginaAsync(adres, volgen: false);
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, adres);

        var head = await bezoeker.PaginaAsync(verzoek, volgen: false);

        Assert.Equal(get.Status, head.Status);
    }

    [Fact]
    public async Task Een_kapotte_link_nakijken_is_hem_niet_volgen()
    {
        await proef.Data.RechtAsync("HOOFD");
        using var bezoeker = proef.Anoniem();
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, "/user/aanvraag?dg=LB&an=HOOFD");

        var pagina = await bezoeker.PaginaAsync(verzoek, volgen: false);
        await proef.WegschrijvenAsync();

        Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
        Assert.Empty(await proef.VanAsync("HOOFD"));
    }
}
