using System.Text;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Gebruikers;

public sealed class ExporterenTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    private static readonly char[] Formules = ['=', '+', '-', '@', '\t', '\r'];

    [Fact]
    public async Task De_export_heeft_een_rij_per_recht_geen_rijksregisternummers_en_staat_in_het_logboek()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        var recht = await proef.Data.RechtAsync(contexten: ["GX-BOS", "GX-ZEE"]);
        await dienst.ToegekendAsync(recht, new Geldigheid(new(2026, 11, 16), new(2027, 3, 1)), "GX-BOS", "GX-ZEE");
        await dienst.ToegekendAsync();
        var insz = TestSupport.Data.Bescherming.Maken().Onthullen(dienst.Medewerker);

        var antwoord = await dienst.Beheerder.GetAsync("/gebruikers/exporteren", TestContext.Current.CancellationToken);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("attachment; filename=gebruikers-2026-11-16.csv", antwoord.Content.Headers.ContentDisposition!.ToString());
        var rijen = Lezen(bytes);
        Assert.Equal(["Familienaam", "Voornaam", "Organisatie"], rijen[0][..3]);
        Assert.Equal(["Claes", "Claes", "Maes"], rijen.Skip(1).Select(rij => rij[0]));
        Assert.Equal(
            ["Claes", "Tom", dienst.Organisatie.Naam, dienst.Organisatie.Code.Opgemaakt, "Economische actoren", "Vaste medewerker", dienst.Werkrelatie.Email!, "'+32 9 234 56 78", "01/01/2025", "",
                recht.Naam, "Toepassing 45", "Context GX-BOS, Context GX-ZEE", "16/11/2026", "01/03/2027"],
            rijen.Single(rij => rij[10] == recht.Naam));
        Assert.DoesNotContain(insz.Cijfers, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain(insz.Gemaskeerd, Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        var regel = await proef.Data.LezenAsync(db => db.Logboek.Include(een => een.Organisatie).SingleAsync(een => een.Handeling == Handeling.LijstGeexporteerd && een.Door!.Id == dienst.Wie.Id));
        Assert.Equal((dienst.Organisatie.Id, "gebruikers"), (regel.Organisatie!.Id, regel.Onderwerp));
    }

    [Fact]
    public async Task De_export_volgt_de_filters_en_stopt_niet_bij_een_bladzijde()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        for (var keer = 0; keer < 45; keer++) await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(), dienst.Organisatie);

        Assert.Equal(48, await AantalAsync(""));
        Assert.Equal(2, await AantalAsync("?zoek=claes"));
        Assert.Equal(1, await AantalAsync("?staat=voorbij"));

        async Task<int> AantalAsync(string vraag) => Lezen(await dienst.Beheerder.GetByteArrayAsync("/gebruikers/exporteren" + vraag, TestContext.Current.CancellationToken)).Count;
    }

    [Fact]
    public async Task Geen_enkele_cel_kan_een_formule_zijn()
    {
        using var dienst = await Dienst.BeginnenAsync(proef);
        foreach (var tekst in "=+-@".Select(teken => teken + "cmd|' /C calc'!A0"))
        {
            await proef.Data.WerkrelatieAsync(await proef.Data.PersoonAsync(tekst, tekst), dienst.Organisatie, metEmail: false);
        }

        var rijen = Lezen(await dienst.Beheerder.GetByteArrayAsync("/gebruikers/exporteren", TestContext.Current.CancellationToken));

        Assert.Equal(7, rijen.Count);
        Assert.All(rijen.SelectMany(rij => rij), cel => Assert.False(cel.Length > 0 && Formules.Contains(cel[0]), cel));
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
