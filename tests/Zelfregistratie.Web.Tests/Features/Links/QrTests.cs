using System.Net;
using QRCoder;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>The QR code holds the link, and never anything else.</summary>
public sealed class QrTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_code_is_die_van_de_link_van_de_pagina()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        using var verwacht = QRCodeGenerator.GenerateQrCode("https://portaal.example/user/aanvraag?an=BUUR&dg=EA&oc=0248211419", QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(verwacht);
        using var svg = new SvgQRCode(verwacht);

        var alsPng = await bezoeker.GetAsync("/links/qr.png?soort=gebruikersrecht&oc=BE+0248.211.419&dg=ea&an=buur&utm=x", TestContext.Current.CancellationToken);
        var alsSvg = await bezoeker.GetAsync("/links/qr.svg?soort=gebruikersrecht&oc=0248211419&dg=EA&an=BUUR", TestContext.Current.CancellationToken);

        Assert.Equal("image/png", alsPng.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment; filename=link-qr.png; filename*=UTF-8''link-qr.png", alsPng.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(png.GetGraphic(10), await alsPng.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("image/svg+xml", alsSvg.Content.Headers.ContentType!.MediaType);
        Assert.Equal(svg.GetGraphic(10), await alsSvg.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?soort=gebruikersrecht&dg=EA")]
    [InlineData("?dg=EA&an=BUUR")]
    [InlineData("?soort=gebruikersrecht&dg=EA&an=https://elders.example")]
    [InlineData("?soort=gebruikersrecht&dg=EA&an=BUUR&oc=0123456789")]
    [InlineData("?soort=https://elders.example&dg=EA&an=BUUR")]
    public async Task Van_iets_anders_dan_een_goede_link_komt_geen_code(string query)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.Equal(HttpStatusCode.BadRequest, (await bezoeker.PaginaAsync("/links/qr.svg" + query)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await bezoeker.PaginaAsync("/links/qr.png" + query)).Status);
    }
}
