using System.Net;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>The owner sees which links in the field are refused.</summary>
public sealed class GezondheidTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task De_eigenaar_ziet_site_reden_sinds_wanneer_en_hoe_vaak_de_laatste_eerst()
    {
        var recht = await proef.Data.RechtAsync("ZIEN", "ZIEN-RECHT");
        await TellenAsync(recht.Toepassing.Id, "ZIEN-RECHT", "oud.example", dagen: 40, aantal: 1);
        await TellenAsync(recht.Toepassing.Id, "", "nieuw.example", dagen: 9, aantal: 2);
        await TellenAsync(recht.Toepassing.Id, "", "nieuw.example", dagen: 1, aantal: 1200);
        await TellenAsync(recht.Toepassing.Id, "", "", dagen: 3, aantal: 5);

        var pagina = await AlsEigenaarAsync("ZIEN");

        var rijen = pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => string.Join(' ', rij.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Equal(3, rijen.Count);
        Assert.StartsWith("nieuw.example Toepassing ZIEN (ZIEN)", rijen[0], StringComparison.Ordinal);
        Assert.Contains("organisatie (oc): die code bestaat niet", rijen[0], StringComparison.Ordinal);
        Assert.Contains("Zoek de organisatie op met Link maken", rijen[0], StringComparison.Ordinal);
        Assert.EndsWith("1.202 keervan 7 november 2026 tot en met 15 november 2026", rijen[0], StringComparison.Ordinal);
        Assert.StartsWith("onbekende site", rijen[1], StringComparison.Ordinal);
        Assert.Contains($"{recht.Naam} (ZIEN-RECHT)", rijen[2], StringComparison.Ordinal);
        Assert.EndsWith("1 keerop 7 oktober 2026", rijen[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_kapotte_links_zegt_de_pagina_wat_hier_komt()
    {
        await proef.Data.RechtAsync("GAAF");

        Assert.Contains("Geen kapotte links", (await AlsEigenaarAsync("GAAF")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ander_ziet_ze_niet_en_de_centrale_beheerder_wel()
    {
        var recht = await proef.Data.RechtAsync("ANDERS");
        await proef.Data.RechtAsync("EIGEN");
        await TellenAsync(recht.Toepassing.Id, "", "anders.example", dagen: 0, aantal: 1);
        using var centraal = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());

        Assert.DoesNotContain("anders.example", (await AlsEigenaarAsync("EIGEN")).Tekst, StringComparison.Ordinal);
        Assert.Contains("anders.example", (await centraal.PaginaAsync("/links/gezondheid")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meer_dan_honderd_rijen_worden_er_honderd_en_de_pagina_kost_een_query()
    {
        var recht = await proef.Data.RechtAsync("VEEL");
        for (var nummer = 0; nummer < 101; nummer++)
        {
            await TellenAsync(recht.Toepassing.Id, "", $"site{nummer}.example", dagen: 0, aantal: 1);
        }

        using var eigenaar = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync("VEEL"));
        var basis = (await eigenaar.PaginaAsync("/hulp")).Spoor.Queries.Count;
        var pagina = await eigenaar.PaginaAsync("/links/gezondheid");

        Assert.Equal(100, pagina.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Dit zijn de 100 laatste.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(1, pagina.Spoor.Queries.Count - basis);
    }

    private async Task<Pagina> AlsEigenaarAsync(string toepassing)
    {
        using var eigenaar = await proef.AlsAsync(await proef.Data.ToepassingsbeheerderAsync(toepassing));
        var pagina = await eigenaar.PaginaAsync("/links/gezondheid");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        return pagina;
    }

    private Task TellenAsync(int id, string recht, string host, int dagen, int aantal)
    {
        var sleutel = new Storingsleutel(proef.Data.Vandaag.AddDays(-dagen), id, recht, Linkparameter.Organisatie, LinkprobleemSoort.Onbekend, host);
        return proef.Data.WijzigenAsync(db => db.BijtellenAsync(sleutel, aantal, TestContext.Current.CancellationToken));
    }
}
