using System.Net;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class FoutpaginaTests(Gezichtsproef proef) : IClassFixture<Gezichtsproef>
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
        var pagina = await HalenAsync(HttpMethod.Get, $"/proef/status/{status}");

        Assert.Equal(Enum.Parse<HttpStatusCode>(status), pagina.Status);
        Assert.Equal(titel, pagina.Kop);
        Assert.Equal(titel, pagina.Titel);
        Assert.NotNull(pagina.Element(".zr-contact a[href='tel:1700']"));
    }

    [Fact]
    public async Task Het_nummer_op_de_pagina_staat_ook_in_het_log()
    {
        var nummer = (await HalenAsync(HttpMethod.Get, "/proef/stuk")).TekstVan(".zr-contact .zr-ref");

        Assert.Matches("^[0-9a-f]{4}-[0-9a-f]{4}$", nummer);
        Assert.Contains(proef.Log.Regels, regel => regel.Contains(nummer, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("HEAD")]
    public async Task Een_onverwachte_fout_verklapt_niets(string methode)
    {
        var pagina = await HalenAsync(new HttpMethod(methode), "/proef/stuk");

        Assert.Equal(HttpStatusCode.InternalServerError, pagina.Status);
        Assert.StartsWith("text/html", pagina.Koppen["Content-Type"], StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", pagina.Inhoud, StringComparison.Ordinal);
        if (methode != "HEAD") Assert.Equal("Er ging iets mis", pagina.Kop);
    }

    [Fact]
    public async Task Zonder_databank_komt_er_een_pagina_503_die_de_persoon_niet_opzoekt()
    {
        await using var eigen = await Gezichtsproef.MetAsync();
        var persoon = await eigen.Data.PersoonAsync("Lien", "Maes");
        using var bezoeker = await eigen.AlsAsync(persoon);
        var pagina = await bezoeker.PaginaAsync("/proef/databank-weg");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, pagina.Status);
        Assert.Equal("Dit werkt nu even niet", pagina.Kop);
        Assert.DoesNotContain("geheim", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("Lien Maes", pagina.Inhoud, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("form"));
    }

    [Theory]
    [InlineData("Sqlite", "Data Source=/bestaat/niet/portaal.db")]
    [InlineData("PostgreSql", "Host=127.0.0.1;Port=1;Database=weg;Username=weg;Timeout=2")]
    public async Task Een_databank_die_niet_antwoordt_geeft_503_ook_voor_wie_een_formulier_verstuurt(string engine, string verbinding)
    {
        await using var eigen = await Gezichtsproef.MetAsync(("Database:Engine", engine), ("ConnectionStrings:Zelfregistratie", verbinding));
        using var bezoeker = eigen.Anoniem();
        bezoeker.KoekjeZetten("__Host-zelfregistratie", "onleesbaar");

        var gelezen = await bezoeker.PaginaAsync("/proef");
        var verstuurd = await bezoeker.VersturenAsync("/proef", [KeyValuePair.Create("Reden", "Omdat.")]);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, gelezen.Status);
        Assert.Equal("Dit werkt nu even niet", gelezen.Kop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, verstuurd.Status);
    }

    [Fact]
    public async Task Een_onbekend_adres_geeft_404_in_dezelfde_stijl()
    {
        var pagina = await HalenAsync(HttpMethod.Get, "/bestaat/niet?x=<script>");

        Assert.Equal(HttpStatusCode.NotFound, pagina.Status);
        Assert.Equal("Deze pagina bestaat niet", pagina.Kop);
        Assert.NotNull(pagina.Element("header .zr-merk"));
    }

    [Fact]
    public async Task Een_weigering_zegt_wat_en_waarom_en_wat_nu()
    {
        var pagina = await HalenAsync(HttpMethod.Get, "/proef/weigering");

        Assert.Equal(HttpStatusCode.Conflict, pagina.Status);
        Assert.Equal("Nog geen <beheerder>", pagina.Kop);
        Assert.Equal("Nog geen <beheerder>", pagina.Titel);
        Assert.Equal("Kaai 12 VZW", pagina.TekstVan("dd"));
        Assert.Equal(2, pagina.Document.QuerySelectorAll("main ol > li").Length);
        Assert.Equal("de stappen in BTB", pagina.TekstVan("main ol a[href='/hulp#beheerder-btb']"));
        Assert.Equal("/user/aanvraag?an=45&dg=EA", pagina.Element("main a.au-c-button").GetAttribute("href"));
        Assert.Null(pagina.Document.QuerySelector(".zr-contact .zr-ref"));
    }

    private async Task<Pagina> HalenAsync(HttpMethod methode, string adres)
    {
        using var bezoeker = proef.Anoniem();
        return await bezoeker.PaginaAsync(new HttpRequestMessage(methode, adres), volgen: false);
    }
}
