using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.TestSupport;
using Zelfregistratie.Web.Data.Logboek;

namespace Zelfregistratie.Web.Tests.Features.Catalogus;

public sealed class OpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>, IDisposable
{
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("catalogus-");

    public void Dispose() => map.Delete(recursive: true);

    [Theory]
    [InlineData("catalogus.json")]
    [InlineData("catalogus.csv")]
    public async Task Uit_een_lege_database_komt_na_inlezen_byte_voor_byte_hetzelfde_bestand(string naam)
    {
        await VullenAsync(naam);
        string[] leeg = ["--Database:Engine=Sqlite", $"--ConnectionStrings:Zelfregistratie=Data Source={Pad("leeg.db")};Pooling=false"];

        var bron = await proef.OpdrachtAsync("", "export", "catalogus", Pad(naam));
        await proef.OpdrachtAsync("", ["migrate", .. leeg]);
        var probeersel = await proef.OpdrachtAsync("", ["import", "catalogus", Pad(naam), "--proef", .. leeg]);
        var ingelezen = await proef.OpdrachtAsync("", ["import", "catalogus", Pad(naam), .. leeg]);
        var nogEens = await proef.OpdrachtAsync("", ["import", "catalogus", Pad(naam), .. leeg]);
        var doel = await proef.OpdrachtAsync("", ["export", "catalogus", Pad("terug-" + naam), .. leeg]);

        Assert.Equal((0, 0, 0, 0, 0), (bron.Code, probeersel.Code, ingelezen.Code, nogEens.Code, doel.Code));
        Assert.Contains("Het bestand is in orde. Er is nog niets veranderd.", probeersel.Uitvoer, StringComparison.Ordinal);
        Assert.Contains("Het bestand is ingelezen.", ingelezen.Uitvoer, StringComparison.Ordinal);
        Assert.StartsWith("0 toegevoegd, 0 gewijzigd, 0 buiten gebruik gesteld, 0 weer in gebruik genomen", nogEens.Uitvoer, StringComparison.Ordinal);
        var (heen, terug) = (await BytesAsync(naam), await BytesAsync("terug-" + naam));
        Assert.True(heen.Length > 1000);
        Assert.Equal(heen, terug);
    }

    [Fact]
    public async Task Een_opdracht_schrijft_in_het_logboek_zonder_persoon_en_een_fout_geeft_de_plaats_en_niets_verandert()
    {
        await File.WriteAllTextAsync(Pad("goed.json"), """{ "versie": 1, "contexten": [ { "code": "OPDRACHT", "naam": "Via een opdracht", "buitenGebruik": false } ] }""", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Pad("fout.json"), """{ "versie": 1, "contexten": [ { "code": "OPDRACHT", "naam": "", "buitenGebruik": false } ] }""", TestContext.Current.CancellationToken);

        var goed = await proef.OpdrachtAsync("", "import", "catalogus", Pad("goed.json"));
        var voor = await proef.StandAsync();
        var fout = await proef.OpdrachtAsync("", "import", "catalogus", Pad("fout.json"));

        Assert.Equal((0, "1 toegevoegd, 0 gewijzigd, 0 buiten gebruik gesteld, 0 weer in gebruik genomen, 0 ongewijzigd. Het bestand is ingelezen.\n", ""), goed);
        var regel = Assert.Single(await proef.RegelsAsync("OPDRACHT"));
        Assert.Equal((Handeling.CatalogusToegevoegd, null), (regel.Handeling, regel.Door));
        Assert.Equal((1, "contexten[0], veld naam: Vul de naam in.\n"), (fout.Code, fout.Fouten));
        Assert.Equal(voor, await proef.StandAsync());
    }

    [Fact]
    public async Task Een_bestand_dat_er_niet_is_of_niet_geschreven_kan_worden_geeft_een_regel()
    {
        var lezen = await proef.OpdrachtAsync("", "import", "catalogus", Pad("weg.json"));
        var schrijven = await proef.OpdrachtAsync("", "export", "catalogus", Path.Combine(Pad("weg"), "catalogus.json"));

        Assert.Equal((1, "", $"Het bestand {Pad("weg.json")} bestaat niet.\n"), lezen);
        Assert.Equal((1, "", $"Het bestand {Path.Combine(Pad("weg"), "catalogus.json")} kan niet geschreven worden.\n"), schrijven);
    }

    [Fact]
    public async Task De_download_is_hetzelfde_bestand_als_dat_van_de_opdracht()
    {
        await proef.OpdrachtAsync("", "export", "catalogus", Pad("x.json"));
        await proef.OpdrachtAsync("", "export", "catalogus", Pad("x.csv"));
        using var bezoeker = await proef.CentraalAsync();

        Assert.Equal(await BytesAsync("x.json"), await bezoeker.GetByteArrayAsync("/catalogus/catalogus.json", TestContext.Current.CancellationToken));
        Assert.Equal(await BytesAsync("x.csv"), await bezoeker.GetByteArrayAsync("/catalogus/catalogus.csv", TestContext.Current.CancellationToken));
        Assert.DoesNotContain("GEBRUIKERSBEHEER", await bezoeker.GetStringAsync("/catalogus/catalogus.json", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task VullenAsync(string naam) => proef.Data.WijzigenAsync(db =>
    {
        var achtervoegsel = naam[^4..].TrimStart('.').ToUpperInvariant();
        var doelgroep = new Doelgroep("D" + achtervoegsel, "Groep é €", Codesoort.Kbo | Codesoort.VCode, Aanstelling.Formulier);
        var (context, oud) = (new Context("C-" + achtervoegsel, "Bos; \"zee\" & =1+1"), new Context("CO-" + achtervoegsel, "-oud"));
        var toepassing = new Toepassing("T-" + achtervoegsel, "Loket 😀", "Een \\ en een \u00ad streepje.");
        var recht = new Gebruikersrecht(toepassing, "R-" + achtervoegsel, "Recht <b>", "Wat het doet,\nop twee regels.")
            .Instellen([doelgroep], [context, oud], contextVerplicht: true, maximumduurInDagen: 90, Beslisser.Doelgroepverantwoordelijke).Wijzigen("Recht <b>", "Wat het doet.", isVerborgen: true);
        var weg = new Gebruikersrecht(toepassing, "W-" + achtervoegsel, "Weg", "Niet meer.").Instellen([doelgroep]);
        oud.BuitenGebruikStellen(proef.Data.Nu);
        weg.BuitenGebruikStellen(proef.Data.Nu);
        db.AddRange(recht, weg);
        return Task.CompletedTask;
    });

    private string Pad(string naam) => Path.Combine(map.FullName, naam);

    private Task<byte[]> BytesAsync(string naam) => File.ReadAllBytesAsync(Pad(naam), TestContext.Current.CancellationToken);
}
