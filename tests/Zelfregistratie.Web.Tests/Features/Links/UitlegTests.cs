using System.Net;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>A pasted link, part by part.</summary>
public sealed class UitlegTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Theory]
    [InlineData("https://portaal.example/user/aanvraag?&an=BUUR&dg=EA&oc=0248211419")]
    [InlineData("http://PORTAAL.example/User/Aanvraag/?an=buur&dg=ea&oc=BE+0248.211.419#top")]
    [InlineData("portaal.example/user/aanvraag?an=BUUR&dg=EA&oc=0248211419")]
    [InlineData("/user/aanvraag?an=BUUR&amp;dg=EA&amp;oc=0248211419")]
    [InlineData("?an=BUUR&dg=EA&oc=0248211419")]
    [InlineData("  an=BUUR&dg=EA&oc=0248211419 ")]
    public async Task Een_goede_link_in_elke_vorm_wordt_uitgelegd_met_namen(string link)
    {
        var pagina = await UitleggenAsync(link);

        Assert.Contains("Deze link werkt", pagina.TekstVan("main section"), StringComparison.Ordinal);
        Assert.Equal(
            ["doelgroep (dg)|EA|Economische actoren|ja", "toepassing (an)|BUUR|Toepassing BUUR|ja", "organisatie (oc)|0248211419|Buurman en Zonen|ja"],
            Rijen(pagina).Select(rij => rij.Replace("ea|", "EA|", StringComparison.Ordinal).Replace("buur|", "BUUR|", StringComparison.Ordinal).Replace("BE 0248.211.419", "0248211419", StringComparison.Ordinal)));
        Assert.Equal("/links?soort=gebruikersrecht&an=BUUR&dg=EA&oc=0248211419", pagina.Element("main section a[href^='/links?']").GetAttribute("href"));
    }

    [Fact]
    public async Task Alles_wat_mis_is_staat_bij_zijn_onderdeel_in_de_woorden_van_de_weigering()
    {
        using var anoniem = proef.Anoniem();
        const string Query = "dg=XX&ec=BUUR-RECHT&ctx=onbestaand&oc=0123456789&an=iets&utm_source=nieuwsbrief";
        var geweigerd = await anoniem.PaginaAsync("/user/aanvraag?" + Query);

        var pagina = await UitleggenAsync("https://elders.example/aanvraag?" + Query);

        Assert.Contains("5 dingen kloppen niet.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit adres is niet van dit portaal: een link begint met https://portaal.example.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het adres moet /user/aanvraag of /user/aanvraag_werkrelatie zijn.", pagina.Tekst, StringComparison.Ordinal);
        var rijen = Rijen(pagina);
        Assert.Equal("toepassing (an)|iets|Dit telt niet mee: er staat een gebruikersrecht (ec) in de link.|ja", rijen[1]);
        Assert.StartsWith("gebruikersrecht (ec)|BUUR-RECHT|Recht ", rijen[2], StringComparison.Ordinal);
        Assert.Equal("onbekend (utm_source)|nieuwsbrief|Dit kent het portaal niet. Het wordt genegeerd.|ja", rijen[^1]);
        var redenen = geweigerd.Document.QuerySelectorAll("main tbody tr td:last-child").Select(cel => cel.TextContent.Trim()).ToList();
        Assert.Equal(3, redenen.Count);
        Assert.All(redenen, reden => Assert.Contains(rijen, rij => rij.EndsWith("|" + reden, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""<a class="knop" href="https://portaal.example/user/aanvraag?an=BUUR&amp;dg=EA">Vraag het hier</a>""")]
    [InlineData("Gebruik https://portaal.example/user/aanvraag?an=BUUR&dg=EA.")]
    public async Task Een_link_in_een_zin_of_in_html_wordt_eruit_gehaald(string geplakt)
    {
        var pagina = await UitleggenAsync(geplakt);

        Assert.Contains("Deze link werkt", pagina.TekstVan("main section"), StringComparison.Ordinal);
        Assert.Equal(2, Rijen(pagina).Count);
    }

    [Fact]
    public async Task Bij_een_werkrelatie_tellen_recht_en_context_niet_mee()
    {
        var pagina = await UitleggenAsync("/user/aanvraag_werkrelatie?dg=EA&oc=0248211419&ec=onbestaand&ctx=x");

        Assert.Contains("Hij leidt naar een aanvraag voor een werkrelatie.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, Rijen(pagina).Count(rij => rij.Contains("Dit telt niet mee: de link vraagt een werkrelatie.", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Een_organisatie_zonder_beheerder_is_het_weten_waard()
    {
        var organisatie = await proef.Data.OrganisatieAsync();

        var pagina = await UitleggenAsync($"/user/aanvraag_werkrelatie?dg=EA&oc={organisatie.CodeWaarde}");

        Assert.Contains($"{organisatie.Naam} heeft nog geen beheerder die we met een e-mail kunnen bereiken.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Plak een link.")]
    [InlineData("  ", "Plak een link.")]
    [InlineData(null, "Plak een link.")]
    public async Task Zonder_link_staat_de_fout_bij_het_veld(string? link, string fout)
    {
        var pagina = await UitleggenAsync(link);

        Assert.StartsWith("Fout: ", pagina.Titel, StringComparison.Ordinal);
        Assert.Contains(fout, pagina.TekstVan("#Link-fout"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_te_lange_link_wordt_geweigerd()
    {
        var pagina = await UitleggenAsync("/user/aanvraag?dg=" + new string('x', 4001));

        Assert.Contains("hoogstens 4000 tekens", pagina.TekstVan("#Link-fout"), StringComparison.Ordinal);
    }

    private async Task<Pagina> UitleggenAsync(string? link)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var pagina = await (await bezoeker.PaginaAsync("/links/uitleg")).IndienenAsync("main form", ("Link", link));
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        return pagina;
    }

    private static List<string> Rijen(Pagina pagina) =>
    [
        .. pagina.Document.QuerySelectorAll("main section tbody tr").Select(rij => string.Join('|', rij.QuerySelectorAll("td")
            .Select(cel => string.Join(' ', cel.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))),
    ];
}
