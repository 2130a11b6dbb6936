using System.Net;
using System.Text;
using CsvHelper;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Http;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Cijfers;

/// <summary>Figures of a time in which nothing else was asked: the rows of every database are of November 2026.</summary>
public sealed class CijfersTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly DateTimeOffset Maandag = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task De_tabellen_tellen_wat_ingediend_en_beslist_is_en_hoe_lang_het_wachtte()
    {
        var haven = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Haven van Oostmeer NV");
        var kaai = await proef.Data.OrganisatieMetBeheerderAsync(naam: "Kaai 12 VZW");
        var recht = await proef.Data.RechtAsync("CIJFERS");
        double[] uren = [1.5, 2, 3.2, 10, 100];
        foreach (var een in uren)
        {
            await proef.BeslistAsync(haven, recht, Maandag, een, goed: een < 10);
        }

        await proef.BeslistAsync(haven, recht, Maandag.AddDays(8), uren: null);
        await proef.BeslistAsync(kaai, recht: null, Maandag.AddDays(7), 24);

        using var centraal = await CentraalAsync();
        var pagina = await centraal.PaginaAsync("/toezicht/cijfers?weken=4&tot=2026-03-15");

        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("van 16 februari 2026 tot en met 15 maart 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ingediend7 aanvragen Beslist6 aanvragen50 % goedgekeurd De helft wachtte hoogstens3 uur 9 op de 10 wachtten hoogstens4 dagen", pagina.TekstVan("main section dl"), StringComparison.Ordinal);
        Assert.Equal(
            [
                "16 feb – 22 feb|0|0|–|–|–",
                "23 feb – 1 mrt|0|0|–|–|–",
                "2 mrt – 8 mrt|5|5|60 %|3 uur|4 dagen",
                "9 mrt – 15 mrt|2|1|0 %|24 uur|24 uur",
            ],
            Tabel(pagina, 0));
        Assert.Equal(["Haven van Oostmeer NV|6|5|60 %|3 uur|4 dagen", "Kaai 12 VZW|1|1|0 %|24 uur|24 uur"], Tabel(pagina, 1));
        Assert.Equal(["Toepassing CIJFERS|6|5|60 %|3 uur|4 dagen", "Werkrelatie|1|1|0 %|24 uur|24 uur"], Tabel(pagina, 2));
        Assert.InRange(pagina.Spoor.Queries.Count, 1, 5);
    }

    [Fact]
    public async Task Elke_grafiek_heeft_een_naam_en_een_uitleg_en_geen_opmaak_die_het_beleid_weigert()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "<b>Grafiek & Zonen</b> met een naam die veel te lang is voor een telefoon");
        await proef.BeslistAsync(organisatie, recht: null, Maandag.AddDays(-100), 5);
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync("/toezicht/cijfers?tot=2025-12-01");

        var grafieken = pagina.Document.QuerySelectorAll("svg[role=img]");
        Assert.Equal(4, grafieken.Length);
        Assert.All(grafieken, grafiek =>
        {
            var delen = grafiek.GetAttribute("aria-labelledby")!.Split(' ');
            Assert.Equal([("title", true), ("desc", true)], delen.Select(id => pagina.Document.GetElementById(id)!).Select(deel => (deel.LocalName, deel.TextContent.Length > 5)));
        });
        Assert.DoesNotContain("style=", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Grafiek", pagina.Inhoud, StringComparison.Ordinal);
        Assert.DoesNotContain(pagina.Document.QuerySelectorAll("svg rect, svg line, svg text").SelectMany(deel => deel.Attributes), attribuut => attribuut.Name is not "class" and not "text-anchor" && attribuut.Value.Contains(',', StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_export_heeft_dezelfde_getallen()
    {
        var organisatie = await proef.Data.OrganisatieMetBeheerderAsync(naam: "=HYPERLINK(\"http://elders.example\")");
        await proef.BeslistAsync(organisatie, recht: null, Maandag.AddDays(-200), 80, goed: true);
        await proef.BeslistAsync(organisatie, recht: null, Maandag.AddDays(-200), uren: null);
        using var centraal = await CentraalAsync();

        var antwoord = await centraal.GetAsync("/toezicht/cijfers/exporteren?weken=4&tot=2025-08-31", TestContext.Current.CancellationToken);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("attachment; filename=cijfers-2025-08-04-2025-08-31.csv", antwoord.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var rijen = Lezen(bytes);
        Assert.Equal(["Deel", "Naam", "Ingediend", "Beslist", "Goedgekeurd", "Wachttijd mediaan (uren)", "Wachttijd 9 op de 10 (uren)"], rijen[0]);
        Assert.Equal(["Totaal", "", "2", "1", "1", "72", "72"], rijen[1]);
        Assert.Equal(["Week", "11/08/2025", "2", "1", "1", "72", "72"], rijen[3]);
        Assert.Equal(["Organisatie", "'=HYPERLINK(\"http://elders.example\")", "2", "1", "1", "72", "72"], rijen[6]);
        Assert.Equal(["Toepassing", "Werkrelatie", "2", "1", "1", "72", "72"], rijen[7]);
    }

    [Fact]
    public async Task Zonder_aanvragen_staat_er_wat_er_zal_komen()
    {
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync("/toezicht/cijfers?tot=2020-01-05");

        Assert.Equal("Nog geen aanvragen in deze periode", pagina.TekstVan(".zr-leeg h2"));
        Assert.Null(pagina.Document.QuerySelector("table, svg[role=img]"));
    }

    [Fact]
    public async Task Zonder_keuze_gaat_het_over_dertien_weken_tot_vandaag()
    {
        using var centraal = await CentraalAsync();

        var pagina = await centraal.PaginaAsync("/toezicht/cijfers");

        Assert.Contains("van 24 augustus 2026 tot en met 16 november 2026", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("13", pagina.Element("select option[selected]").GetAttribute("value"));
        Assert.Equal(13, Tabel(pagina, 0).Count);
    }

    private static List<string> Tabel(Pagina pagina, int nummer) =>
        [.. pagina.Document.QuerySelectorAll("main table")[nummer].QuerySelectorAll("tbody tr").Select(rij => string.Join('|', rij.Children.Select(cel => cel.TextContent.Trim())))];

    private static List<string[]> Lezen(byte[] bytes)
    {
        using var csv = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { Separator = ';', HasHeader = false });
        var rijen = new List<string[]>();
        while (csv.Read())
        {
            rijen.Add([.. Enumerable.Range(0, csv.FieldCount).Select(nummer => csv.GetString(nummer))]);
        }

        return rijen;
    }

    private async Task<Bezoeker> CentraalAsync() => await proef.AlsAsync(await proef.Data.CentraleBeheerderAsync());
}
