using System.Text;
using CsvHelper;
using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Features.Takenlijst;

public sealed class ExporterenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly char[] Formules = ['=', '+', '-', '@', '\t', '\r'];

    [Fact]
    public async Task De_export_opent_in_Excel_met_alles_van_de_lijst_en_geen_rijksregisternummers()
    {
        var organisatie = await proef.Data.OrganisatieAsync(naam: "Haven; \"Oostmeer\" NV");
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        var insz = TestSupport.Data.Verzonnen.Insz();
        var recht = await proef.Data.RechtAsync(contexten: ["BOS", "ZEE"]);
        var aanvraag = await proef.Data.AanvraagAsync(een =>
        {
            (een.Aanvrager, een.Organisatie, een.Recht, een.Contexten) = (proef.Data.PersoonAsync("Zoë", "Çelik", insz).Result, organisatie, recht, ["BOS", "ZEE"]);
            (een.Reden, een.GewensteEinddatum) = ("Eerste regel;\ntweede regel.", new DateOnly(2027, 3, 1));
            een.Afgekeurd(reden: "Niet nodig voor je functie.");
        });

        var antwoord = await beheerder.GetAsync("/taken/exporteren?status=alle", TestContext.Current.CancellationToken);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/csv; charset=utf-8", antwoord.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment; filename=taken-2026-11-16.csv", antwoord.Content.Headers.ContentDisposition!.ToString());
        Assert.True(antwoord.Headers.CacheControl?.NoStore);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        var rijen = Lezen(bytes);
        Assert.Equal(["Referentie", "Ingediend op", "Status", "Aanvrager"], rijen[0][..4]);
        Assert.Equal("Gewenst tot en met", rijen[0][10]);
        Assert.Equal(
            [
                aanvraag.Referentie.Waarde, "16/11/2026 10:12", "Afgekeurd", "Zoë Çelik", "an.peeters@bedrijf.example", recht.Naam, "Toepassing 45", "Context BOS, Context ZEE",
                "Haven; \"Oostmeer\" NV", organisatie.Code.Opgemaakt, "01/03/2027", "Eerste regel;\ntweede regel.", "nee", "16/11/2026 10:12", rijen[1][14], "Niet nodig voor je functie.",
            ],
            rijen[1]);
        Assert.StartsWith("Bea ", rijen[1][14], StringComparison.Ordinal);
        Assert.Equal(2, rijen.Count);
        Assert.DoesNotContain(insz.Cijfers, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Gemaskeerd, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_export_volgt_de_filters_en_stopt_niet_bij_een_bladzijde()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        for (var keer = 0; keer < 45; keer++)
        {
            await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie) = (organisatie, true));
        }

        Assert.Equal(46, await AantalAsync(""));
        Assert.Equal(1, await AantalAsync("?status=afgekeurd"));
        Assert.Equal(1, await AantalAsync("?zoek=bestaatniet"));

        async Task<int> AantalAsync(string vraag) =>
            Lezen(await beheerder.GetByteArrayAsync("/taken/exporteren" + vraag, TestContext.Current.CancellationToken)).Count;
    }

    [Fact]
    public async Task Geen_enkele_cel_kan_een_formule_zijn()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        using var beheerder = await proef.AlsAsync(await proef.Data.BeheerderAsync(organisatie));
        string[] staarten = ["HYPERLINK(\"http://elders.example\";\"klik\")", "cmd|' /C calc'!A0", "1+1", "\";=1+1;\"", "SUM(A1)\n=2+2"];
        var teksten = "=+-@".SelectMany(teken => staarten.Select(staart => teken + staart + " en nog wat")).ToList();
        foreach (var tekst in teksten)
        {
            var wie = await proef.Data.PersoonAsync(tekst, tekst);
            await proef.Data.AanvraagAsync(een => (een.Organisatie, een.Werkrelatie, een.Aanvrager, een.Reden) = (organisatie, true, wie, tekst));
        }

        var rijen = Lezen(await beheerder.GetByteArrayAsync("/taken/exporteren", TestContext.Current.CancellationToken));

        Assert.Equal(teksten.Count + 1, rijen.Count);
        Assert.All(rijen, rij => Assert.Equal(rijen[0].Length, rij.Length));
        Assert.All(rijen.SelectMany(rij => rij), cel => Assert.False(cel.Length > 0 && Formules.Contains(cel[0]), cel));
        Assert.Contains(rijen, rij => rij[3].StartsWith("'=", StringComparison.Ordinal));
    }

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
}
