using System.Net;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Links;

/// <summary>The codes of toepassingen, rights and contexts.</summary>
public sealed class WaardenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public async Task Elke_doelgroep_van_een_recht_is_een_rij_met_alle_codes()
    {
        await proef.Data.RechtAsync("RIJ", "RIJ-RECHT", ["RIJ-A", "RIJ-B"], contextVerplicht: true, doelgroepen: ["EA", "LB"]);
        var oud = await proef.Data.RechtAsync("RIJ", "RIJ-OUD");
        await proef.Data.WijzigenAsync(async db => (await db.Gebruikersrechten.SingleAsync(een => een.Id == oud.Id)).BuitenGebruikStellen(proef.Data.Nu));

        var rijen = Rijen(await PaginaAsync("?zoek=rij-"));
        var gefilterd = Rijen(await PaginaAsync("?zoek=context rij-b&dg=lb"));

        Assert.Equal(2, rijen.Count);
        Assert.StartsWith("EA Economische actoren|RIJ Toepassing RIJ|RIJ-RECHT Recht ", rijen[0], StringComparison.Ordinal);
        Assert.EndsWith("|verplicht RIJ-A Context RIJ-A RIJ-B Context RIJ-B", rijen[0], StringComparison.Ordinal);
        Assert.StartsWith("LB ", Assert.Single(gefilterd), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rollen_staan_er_niet_bij_en_wie_niets_vindt_leest_wat_te_doen()
    {
        Assert.Contains("Niets gevonden", (await PaginaAsync("?zoek=LOKALE-BEHEERDER")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Niets gevonden", (await PaginaAsync("?dg=BUR")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bladeren_toont_elke_rij_eens_heen_en_terug()
    {
        for (var nummer = 0; nummer < 60; nummer++)
        {
            await proef.Data.RechtAsync("BLAD", doelgroepen: ["EA", "VER"]);
        }

        var eerste = await PaginaAsync("?zoek=blad");
        var tweede = await PaginaAsync(Query(eerste, "a[rel=next]"));
        var derde = await PaginaAsync(Query(tweede, "a[rel=next]"));
        var terug = await PaginaAsync(Query(tweede, "a[rel=prev]"));

        Assert.Equal((50, 50, 20), (Rijen(eerste).Count, Rijen(tweede).Count, Rijen(derde).Count));
        Assert.Equal(120, Rijen(eerste).Concat(Rijen(tweede)).Concat(Rijen(derde)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Rijen(eerste), Rijen(terug));
        Assert.Null(derde.Document.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task De_export_heeft_dezelfde_rijen_en_geen_cel_is_een_formule()
    {
        var recht = await proef.Data.RechtAsync("UIT", "UIT-RECHT", ["UIT-A"]);
        await proef.Data.WijzigenAsync(async db => await db.Gebruikersrechten.Where(een => een.Id == recht.Id)
            .ExecuteUpdateAsync(een => een.SetProperty(eigenschap => eigenschap.Naam, "=HYPERLINK(\"http://elders.example\")")));

        var bestand = await PaginaAsync("/exporteren?zoek=UIT-RECHT");

        Assert.Equal("attachment; filename=technische-waarden-2026-11-16.csv", bestand.Koppen["Content-Disposition"]);
        var regels = bestand.Inhoud.Trim('\uFEFF', '\r', '\n').Split("\r\n");
        Assert.Equal("dg;Doelgroep;an;Toepassing;ec;Gebruikersrecht;Omschrijving;ctx;Contexten;Context verplicht", regels[0]);
        Assert.StartsWith("EA;Economische actoren;UIT;Toepassing UIT;UIT-RECHT;", regels[1], StringComparison.Ordinal);
        Assert.DoesNotContain(";=HYPERLINK", bestand.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(";\"=HYPERLINK", bestand.Inhoud, StringComparison.Ordinal);
        Assert.EndsWith(";UIT-A;Context UIT-A;nee", regels[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_lijst_vraagt_de_databank_hoogstens_drie_keer_naast_de_persoon()
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var basis = (await bezoeker.PaginaAsync("/hulp")).Spoor.Queries.Count;

        Assert.InRange((await bezoeker.PaginaAsync("/links/waarden?zoek=a&dg=EA")).Spoor.Queries.Count - basis, 1, 3);
    }

    private async Task<Pagina> PaginaAsync(string query)
    {
        using var bezoeker = await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
        var pagina = await bezoeker.PaginaAsync("/links/waarden" + query);
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        return pagina;
    }

    private static string Query(Pagina pagina, string link) => new Uri(pagina.Adres, pagina.Element(link).GetAttribute("href")).Query;

    private static List<string> Rijen(Pagina pagina) =>
    [
        .. pagina.Document.QuerySelectorAll("main tbody tr").Select(rij => string.Join('|', rij.QuerySelectorAll("td").Select(cel =>
        {
            foreach (var regeleinde in cel.QuerySelectorAll("br")) regeleinde.OuterHtml = " ";
            return string.Join(' ', cel.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }))),
    ];
}
