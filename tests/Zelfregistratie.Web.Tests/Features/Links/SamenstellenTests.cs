using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>A link grows from an empty page.</summary>
public sealed class SamenstellenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const string Adres = "https://portaal.example/user/aanvraag";

    [Fact]
    public async Task Van_een_lege_pagina_naar_de_link_van_de_handleiding_met_alleen_formulieren()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Haven van Oostmeer NV");
        var (een, ander) = (await proef.Data.RechtAsync("45"), await proef.Data.RechtAsync("45"));
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync("/links");
        Assert.Equal("Link maken", pagina.Kop);
        pagina = await pagina.IndienenAsync("main form", ("Soort", "gebruikersrecht"));
        pagina = await pagina.IndienenAsync("main form", ("Dg", "EA"));
        pagina = await pagina.IndienenAsync("main form", ("An", "45"));
        Assert.Equal($"{Adres}?an=45&dg=EA", Link(pagina));
        Assert.Contains("kiest zelf een van deze rechten: ", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(een.Naam, pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(ander.Naam, pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.IndienenAsync("main form[role=search]", ("Zoek", "haven oostm"));
        pagina = await pagina.VolgenAsync(".zr-kieslijst a");

        Assert.Equal($"{Adres}?an=45&dg=EA&oc={organisatie.CodeWaarde}", Link(pagina));
        Assert.Contains("De organisatie ligt vast: Haven van Oostmeer NV.", pagina.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/links?stap=soort", "Kies wat de link vraagt.")]
    [InlineData("/links?soort=gebruikersrecht&stap=doelgroep", "Kies een doelgroep.")]
    [InlineData("/links?soort=gebruikersrecht&dg=EA&stap=toepassing", "Kies een toepassing.")]
    public async Task Wie_niets_kiest_leest_wat_er_te_kiezen_is(string adres, string fout)
    {
        await proef.Data.RechtAsync("NIETS");
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync(adres);

        Assert.Contains(fout, pagina.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("Fout:", pagina.Document.Title, StringComparison.Ordinal);
        Assert.DoesNotContain(fout, (await bezoeker.PaginaAsync(adres[..adres.LastIndexOf("stap", StringComparison.Ordinal)])).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_vast_recht_komt_in_de_plaats_van_de_toepassing_en_de_organisatie_blijft()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        var recht = await proef.Data.RechtAsync("EEN");
        await proef.Data.RechtAsync("EEN");
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync($"/links?soort=gebruikersrecht&dg=EA&an=EEN&oc={organisatie.CodeWaarde}");
        Assert.Contains("staat er een recht in de link, dan telt de toepassing niet mee", pagina.Tekst, StringComparison.Ordinal);
        var vast = await pagina.IndienenAsync("main form", ("Ec", recht.Code));

        Assert.Equal($"{Adres}?ec={recht.Code}&dg=EA&oc={organisatie.CodeWaarde}", Link(vast));
        Assert.Contains($"krijgt dit recht, zonder keuze: {recht.Naam}.", vast.Tekst, StringComparison.Ordinal);
        var terug = await vast.VolgenAsync("a[aria-label='Gebruikersrecht wijzigen']");
        Assert.Equal($"{Adres}?an=EEN&dg=EA&oc={organisatie.CodeWaarde}", Link(terug));
    }

    [Fact]
    public async Task Alleen_passende_contexten_zijn_te_kiezen()
    {
        await proef.Data.RechtAsync("CTX", contexten: ["CTX-BOS", "CTX-ZEE", "CTX-WEG"]);
        await proef.Data.RechtAsync("CTX", contexten: ["CTX-BOS"]);
        await proef.Data.RechtAsync("ANDERE", contexten: ["CTX-ANDERS"]);
        await proef.Data.WijzigenAsync(async db => (await db.Contexten.SingleAsync(een => een.Code == "CTX-WEG")).BuitenGebruikStellen(proef.Data.Nu));
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync("/links?soort=gebruikersrecht&dg=EA&an=CTX");
        Assert.Equal(["CTX-BOS", "CTX-ZEE"], pagina.Document.QuerySelectorAll("input[name=Ctx]").Select(veld => veld.GetAttribute("value")));
        var gekozen = await pagina.IndienenAsync("main form:has(input[name=Ctx])", ("Ctx", "CTX-ZEE"));

        Assert.Equal($"{Adres}?an=CTX&ctx=CTX-ZEE&dg=EA", Link(gekozen));
        Assert.Empty(gekozen.Document.QuerySelectorAll("input[name=Ctx]"));
    }

    [Fact]
    public async Task Een_link_voor_een_werkrelatie_heeft_genoeg_aan_de_doelgroep()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await (await bezoeker.PaginaAsync("/links")).IndienenAsync("main form", ("Soort", "werkrelatie"));
        pagina = await pagina.IndienenAsync("main form", ("Dg", "LB"));

        Assert.Equal("https://portaal.example/user/aanvraag_werkrelatie?dg=LB", Link(pagina));
    }

    [Theory]
    [InlineData("dg=XX&an=BUUR", "dg", "Geen enkele doelgroep heeft deze code")]
    [InlineData("dg=EA&an=onbestaand", "an", "Geen enkele toepassing heeft deze code")]
    [InlineData("dg=EA&ec=BUUR-RECHT&ctx=DG:EA", "ctx", "hoort niet bij wat de link aanbiedt")]
    [InlineData("dg=EA&an=BUUR&oc=0123456789", "oc", "geen geldige code")]
    [InlineData("dg=EA&an=GEBRUIKERSBEHEER", "an", "beheerdersrol")]
    public async Task Wat_niet_zou_werken_wordt_gezegd_met_de_woorden_van_de_weigering(string query, string parameter, string uitleg)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync("/links?soort=gebruikersrecht&" + query);

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Deze link zou niet werken", pagina.Tekst, StringComparison.Ordinal);
        var probleem = Assert.Single(pagina.Document.QuerySelectorAll("main li:has(> code)"));
        Assert.Equal(parameter, probleem.QuerySelector("code")!.TextContent);
        Assert.Contains(uitleg, probleem.TextContent, StringComparison.Ordinal);
        Assert.Null(pagina.Document.QuerySelector("#zr-kopieerveld"));
    }

    [Fact]
    public async Task Een_organisatie_zonder_beheerder_geeft_een_waarschuwing()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        var pagina = await bezoeker.PaginaAsync($"/links?soort=werkrelatie&dg=EA&oc={organisatie.CodeWaarde}");

        Assert.Contains("Deze organisatie heeft nog geen beheerder", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_stap_vraagt_de_databank_hoogstens_drie_keer_naast_de_persoon()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync();
        await proef.Data.RechtAsync("DRIE", "DRIE-RECHT", contexten: ["DRIE-A", "DRIE-B"]);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        using var eigenaar = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("DRIE"));
        const string Begin = "/links?soort=gebruikersrecht";

        foreach (var wie in new[] { centraal, eigenaar })
        {
            var basis = (await wie.PaginaAsync("/hulp")).Spoor.Queries.Count;
            foreach (var adres in new[] { "/links", Begin, Begin + "&dg=EA", Begin + "&dg=EA&an=DRIE", Begin + $"&dg=EA&ec=DRIE-RECHT&ctx=DRIE-A&oc={organisatie.CodeWaarde}", Begin + "&dg=EA&an=DRIE&zoek=bedr" })
            {
                var pagina = await wie.PaginaAsync(adres);
                Assert.Equal(HttpStatusCode.OK, pagina.Status);
                Assert.InRange(pagina.Spoor.Queries.Count - basis, 0, 3);
                Assert.Equal(0, pagina.Spoor.AantalOpgeslagen);
            }
        }
    }

    private static string Link(Pagina pagina) => pagina.Element("#zr-kopieerveld").TextContent;
}
