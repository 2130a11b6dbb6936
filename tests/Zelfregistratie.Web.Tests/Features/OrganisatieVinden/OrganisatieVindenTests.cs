using System.Net;
using System.Text.Json;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Security;

namespace Zelfregistratie.Web.Tests.Features.OrganisatieVinden;

/// <summary>What a field that searches while one types gets, and how often it may ask.</summary>
public sealed class OrganisatieVindenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Een_zoekvraag_krijgt_naam_code_gemeente_en_of_er_een_beheerder_is()
    {
        var met = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Dépôt Nachtegaal NV");
        await proef.Data.OrganisatieAsync(naam: "Nachtegaal Zonder BV", gemeente: null);
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/organisaties/zoeken?dg=ea&zoek=nachtegaal");

        Assert.Equal("application/json; charset=utf-8", pagina.Koppen["Content-Type"]);
        Assert.Equal("no-store", pagina.Koppen["Cache-Control"]);
        var antwoord = JsonDocument.Parse(pagina.Inhoud).RootElement;
        Assert.Equal("2 organisaties gevonden", antwoord.GetProperty("telling").GetString());
        var eerste = antwoord.GetProperty("organisaties").EnumerateArray().Single(een => een.GetProperty("code").GetString() == met.CodeWaarde);
        Assert.Equal("Dépôt Nachtegaal NV", eerste.GetProperty("naam").GetString());
        Assert.Equal($"KBO {met.Code.Opgemaakt} · Gent", eerste.GetProperty("onder").GetString());
        Assert.True(eerste.GetProperty("heeftBeheerder").GetBoolean());
        var tweede = antwoord.GetProperty("organisaties").EnumerateArray().Single(een => een.GetProperty("naam").GetString() == "Nachtegaal Zonder BV");
        Assert.False(tweede.GetProperty("heeftBeheerder").GetBoolean());
        Assert.DoesNotContain("·", tweede.GetProperty("onder").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
        Assert.True(pagina.Spoor.Queries.Count <= 1 + 3, string.Join("\n", pagina.Spoor.Queries));
    }

    [Theory]
    [InlineData("EA", "nergensteVinden", "Geen organisatie gevonden.")]
    [InlineData("EA", "", "Geen organisatie gevonden.")]
    [InlineData("EA", "93051822361", "Geen organisatie gevonden.")]
    [InlineData("EA", "buurman zonen", "1 organisatie gevonden")]
    [InlineData("LB", "buurman zonen", "Geen organisatie gevonden.")]
    public async Task Hoeveel_er_zijn_staat_er_in_woorden_bij(string doelgroep, string zoek, string telling)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync($"/organisaties/zoeken?dg={doelgroep}&zoek={Uri.EscapeDataString(zoek)}");

        Assert.StartsWith(telling, JsonDocument.Parse(pagina.Inhoud).RootElement.GetProperty("telling").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?zoek=haven")]
    [InlineData("?dg=&zoek=haven")]
    [InlineData("?dg=XX&zoek=haven")]
    [InlineData("?dg=BUR&zoek=haven")]
    [InlineData("?dg=%00&zoek=haven")]
    public async Task Zonder_doelgroep_met_organisaties_is_het_antwoord_een_probleem(string query)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var pagina = await bezoeker.PaginaAsync("/organisaties/zoeken" + query);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json; charset=utf-8"), (pagina.Status, pagina.Koppen["Content-Type"]));
        Assert.Equal("Onbekende doelgroep", JsonDocument.Parse(pagina.Inhoud).RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Het_zoekveld_zegt_aan_het_script_waar_en_wat_het_zoekt()
    {
        var recht = await proef.Data.RechtAsync();
        var vanDoelgroep = await proef.Data.RechtAsync(beslisser: Domain.Rechten.Beslisser.Doelgroepverantwoordelijke);
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());

        var zoeker = (await bezoeker.PaginaAsync($"/user/aanvraag?ec={recht.Code}&dg=EA")).Element("form .zr-zoeklijst");
        Assert.Equal("/organisaties/zoeken", zoeker.GetAttribute("data-zr-zoeklijst"));
        Assert.Equal(("EA", "organisatie", "Nog geen beheerder"), (zoeker.GetAttribute("data-doelgroep"), zoeker.GetAttribute("data-naam"), zoeker.GetAttribute("data-zonder")));
        Assert.NotNull(zoeker.QuerySelector("input[type=search][name=Zoek]"));
        Assert.Null((await bezoeker.PaginaAsync($"/user/aanvraag?ec={vanDoelgroep.Code}&dg=EA")).Element("form .zr-zoeklijst").GetAttribute("data-zonder"));
        Assert.Equal("oc", (await bezoeker.PaginaAsync("/user/aanvraag_beheerder?dg=LB")).Element("form .zr-zoeklijst").GetAttribute("data-naam"));
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/js/zoeklijst.js")).Status);
    }

    [Fact]
    public async Task Wie_te_snel_zoekt_wacht_tot_de_minuut_om_is_en_een_ander_niet()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.PersoonAsync());
        using var ander = await proef.AlsAsync(await proef.Data.PersoonAsync());
        await UitputtenAsync(bezoeker);
        proef.Klok.Advance(TimeSpan.FromSeconds(20));

        var script = await bezoeker.PaginaAsync("/organisaties/zoeken?dg=EA&zoek=haven");
        Assert.Equal((HttpStatusCode.TooManyRequests, "40", "application/problem+json"), (script.Status, script.Koppen["Retry-After"], script.Koppen["Content-Type"]));
        Assert.Equal("Even geduld", JsonDocument.Parse(script.Inhoud).RootElement.GetProperty("title").GetString());
        var organisatie = await bezoeker.PaginaAsync("/user/aanvraag?ec=BUUR-RECHT&dg=EA&zoek=haven");
        Assert.Equal((HttpStatusCode.TooManyRequests, "Even geduld", "40"), (organisatie.Status, organisatie.Kop, organisatie.Koppen["Retry-After"]));
        Assert.Equal(HttpStatusCode.TooManyRequests, (await bezoeker.PaginaAsync("/recht-zoeken?zoek=haven")).Status);

        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/recht-zoeken")).Status);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/user/aanvraag?ec=BUUR-RECHT&dg=EA")).Status);
        Assert.Equal(HttpStatusCode.OK, (await ander.PaginaAsync("/organisaties/zoeken?dg=EA&zoek=haven")).Status);
        proef.Klok.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync("/organisaties/zoeken?dg=EA&zoek=haven")).Status);
    }

    // Not every search is for an organisation; all count together.
    private static async Task UitputtenAsync(Bezoeker bezoeker)
    {
        for (var keer = 0; keer < Zoektempo.PerMinuut; keer++)
        {
            var adres = keer % 50 == 0 ? "/recht-zoeken?zoek=." : "/organisaties/zoeken?dg=EA&zoek=.";
            Assert.Equal(HttpStatusCode.OK, (await bezoeker.PaginaAsync(adres)).Status);
        }
    }
}
