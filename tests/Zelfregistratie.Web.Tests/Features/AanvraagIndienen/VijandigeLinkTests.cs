using CsCheck;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Aanvragen;
using Zelfregistratie.Domain.Links;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;
using Zelfregistratie.Web.Data.Links;

namespace Zelfregistratie.Web.Tests.Features.AanvraagIndienen;

/// <summary>Links of strangers: a clear page, nothing written, never an error of the portal.</summary>
public sealed class VijandigeLinkTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private const int AantalLezingen = 10_000;
    private const int AantalPaginas = 250;

    [Fact]
    public async Task Tienduizend_links_worden_gelezen_of_geweigerd_en_niets_verandert()
    {
        await using var db = proef.Db();

        await VijandigeInvoer.Link.SampleAsync(
            async paren =>
            {
                var soort = paren.Length % 3 == 0 ? AanvraagSoort.Werkrelatie : AanvraagSoort.Gebruikersrecht;
                var lezing = await db.LinkLezenAsync(Linkparameters.Lezen(soort, paren), proef.Data.Vandaag, CancellationToken.None);
                var ongewijzigd = !db.ChangeTracker.HasChanges();
                db.ChangeTracker.Clear();
                return ongewijzigd && (lezing.Link is null) == (lezing.Problemen.Count > 0);
            },
            iter: AantalLezingen,
            threads: 1);
    }

    [Fact]
    public async Task Elke_link_geeft_een_duidelijke_pagina_aan_wie_niet_en_aan_wie_wel_aangemeld_is()
    {
        using var anoniem = proef.Anoniem();
        using var aangemeld = await proef.AlsAsync(await proef.Data.PersoonAsync());
        var voor = await RijenAsync();

        await VijandigeInvoer.Link.SampleAsync(
            async paren => await IsDuidelijkAsync(anoniem, paren) && await IsDuidelijkAsync(aangemeld, paren),
            iter: AantalPaginas,
            threads: 1);

        Assert.Equal(voor, await RijenAsync());
    }

    [Theory]
    [InlineData("?")]
    [InlineData("?&&&===&=&")]
    [InlineData("?dg=%ed%a0%80&ec=%ff%fe&oc=%00")]
    [InlineData("?dg[]=EA&dg[0]=EA&an=45")]
    [InlineData("?dg=EA%00&an=%2500")]
    public async Task Een_misvormd_adres_krijgt_de_pagina_met_problemen(string query)
    {
        using var bezoeker = proef.Anoniem();

        Assert.Equal("Deze link werkt niet", (await bezoeker.PaginaAsync("/user/aanvraag" + query)).Kop);
    }

    [Fact]
    public async Task Een_link_met_duizenden_parameters_wordt_geweigerd_of_gelezen()
    {
        using var bezoeker = proef.Anoniem();
        var query = string.Join('&', Enumerable.Range(0, 3000).Select(nummer => $"dg={nummer}"));

        var pagina = await bezoeker.PaginaAsync("/user/aanvraag?" + query);

        Assert.Equal("Deze link werkt niet", pagina.Kop);
        Assert.True(pagina.Inhoud.Length < 40_000, "The page grows with the link.");
    }

    private static async Task<bool> IsDuidelijkAsync(Bezoeker bezoeker, KeyValuePair<string, string?>[] paren)
    {
        var pad = paren.Length % 2 == 0 ? "/user/aanvraag" : "/user/aanvraag_werkrelatie";
        var pagina = await bezoeker.PaginaAsync($"{pad}?{VijandigeInvoer.Query(paren)}", volgen: false);
        return (int)pagina.Status is 200 or 302 or 400 or 409 && (pagina.Naar is not null || pagina.Kop.Length > 0);
    }

    private Task<string> RijenAsync() => proef.Data.LezenAsync(async db =>
        $"{await db.Concepten.CountAsync()} {await db.Aanvragen.CountAsync()} {await db.Logboek.CountAsync()} {await db.UitgaandeMails.CountAsync()}");
}
