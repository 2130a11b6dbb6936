using System.Net;
using AngleSharp.Html.Dom;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class FoutpaginaTests
{
    [Theory]
    [InlineData("400", "Dit verzoek kunnen we niet verwerken")]
    [InlineData("401", "Je bent niet aangemeld")]
    [InlineData("403", "Je hebt geen toegang tot deze pagina")]
    [InlineData("404", "Deze pagina bestaat niet")]
    [InlineData("405", "Dit kan niet op deze pagina")]
    [InlineData("409", "Dit is intussen veranderd")]
    [InlineData("413", "Dit is te groot")]
    [InlineData("418", "Dit verzoek kunnen we niet verwerken")]
    [InlineData("429", "Even geduld")]
    [InlineData("500", "Er ging iets mis")]
    [InlineData("503", "Dit werkt nu even niet")]
    public async Task Elke_status_heeft_een_pagina_die_de_status_houdt(string status, string titel)
    {
        await using var host = await Proefhost.Starten("--Portaal:HelpdeskEmail=help@portaal.example");
        var (antwoord, pagina) = await Halen(host, HttpMethod.Get, $"/proef/status/{status}");

        Assert.Equal(Enum.Parse<HttpStatusCode>(status), antwoord.StatusCode);
        Assert.Equal(titel, pagina.QuerySelector("h1")!.TextContent);
        Assert.Equal(titel, pagina.Title);
        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}$", pagina.QuerySelector(".zr-contact .zr-ref")!.TextContent);
        Assert.NotNull(pagina.QuerySelector(".zr-contact a[href='tel:1700']"));
        Assert.NotNull(pagina.QuerySelector(".zr-contact a[href='mailto:help@portaal.example']"));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("HEAD")]
    public async Task Een_onverwachte_fout_verklapt_niets(string methode)
    {
        await using var host = await Proefhost.Starten();
        var (antwoord, pagina) = await Halen(host, new HttpMethod(methode), "/proef/stuk");

        Assert.Equal(HttpStatusCode.InternalServerError, antwoord.StatusCode);
        Assert.Equal("text/html", antwoord.Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("geheim", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
        if (methode != "HEAD") Assert.Equal("Er ging iets mis", pagina.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Zonder_databank_komt_er_een_pagina_503_die_de_persoon_niet_opzoekt()
    {
        await using var host = await Proefhost.Starten();
        var (antwoord, pagina) = await Halen(host, HttpMethod.Get, "/proef/databank-weg");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, antwoord.StatusCode);
        Assert.Equal("Dit werkt nu even niet", pagina.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("geheim", pagina.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Null(pagina.QuerySelector("form"));
    }

    [Fact]
    public async Task Een_onbekend_adres_geeft_404_in_dezelfde_stijl()
    {
        await using var host = await Proefhost.Starten();
        var (antwoord, pagina) = await Halen(host, HttpMethod.Get, "/bestaat/niet?x=<script>");

        Assert.Equal(HttpStatusCode.NotFound, antwoord.StatusCode);
        Assert.Equal("Deze pagina bestaat niet", pagina.QuerySelector("h1")!.TextContent);
        Assert.NotNull(pagina.QuerySelector("header .zr-merk"));
    }

    [Fact]
    public async Task Een_weigering_zegt_wat_en_waarom_en_wat_nu()
    {
        await using var host = await Proefhost.Starten();
        var (antwoord, pagina) = await Halen(host, HttpMethod.Get, "/proef/weigering");

        Assert.Equal(HttpStatusCode.Conflict, antwoord.StatusCode);
        Assert.Equal("Nog geen <beheerder>", pagina.QuerySelector("h1")!.TextContent);
        Assert.Equal("Nog geen <beheerder>", pagina.Title);
        Assert.Equal("Kaai 12 VZW", pagina.QuerySelector("dd")!.TextContent);
        Assert.Equal(2, pagina.QuerySelectorAll("main ol > li").Length);
        Assert.Equal("de stappen in BTB", pagina.QuerySelector("main ol a[href='/hulp#beheerder-btb']")!.TextContent);
        Assert.Equal("/user/aanvraag?an=45&dg=EA", pagina.QuerySelector("main a.au-c-button")!.GetAttribute("href"));
        Assert.Null(pagina.QuerySelector(".zr-contact .zr-ref"));
    }

    private static async Task<(HttpResponseMessage Antwoord, IHtmlDocument Pagina)> Halen(Proefhost host, HttpMethod methode, string adres)
    {
        using var verzoek = new HttpRequestMessage(methode, adres);
        var antwoord = await host.Client.SendAsync(verzoek);
        return (antwoord, Proefhost.Document(await antwoord.Content.ReadAsStringAsync()));
    }
}
