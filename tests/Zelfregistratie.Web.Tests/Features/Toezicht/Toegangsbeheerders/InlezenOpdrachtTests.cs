using System.Text;
using Zelfregistratie.TestSupport;
using Zelfregistratie.TestSupport.Data;
using static Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders.Registerwerk;

namespace Zelfregistratie.Web.Tests.Features.Toezicht.Toegangsbeheerders;

public sealed class InlezenOpdrachtTests(PortaalProef proef) : IClassFixture<PortaalProef>, IDisposable
{
    private readonly string pad = Path.Combine(Path.GetTempPath(), $"register-{Guid.NewGuid():N}.csv");

    public void Dispose() => File.Delete(pad);

    [Fact]
    public async Task Proef_verandert_niets_daarna_leest_de_opdracht_in_en_een_tweede_keer_verandert_er_niets()
    {
        var (organisatie, insz) = (await proef.Data.OrganisatieAsync(), Verzonnen.Insz());
        await SchrijvenAsync(Bestand($"{insz.Cijfers};{organisatie.CodeWaarde};2026-01-01;"));
        var voor = await proef.StandAsync();

        var probeersel = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad, "--proef");
        var naProef = await proef.StandAsync();
        var echt = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad);
        var nogEens = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad);

        Assert.Equal((0, "1 toe te voegen, 0 te wijzigen, 0 ongewijzigd, 0 geweigerd. Het bestand is in orde. Er is nog niets veranderd.\n", ""), probeersel);
        Assert.Equal(voor, naProef);
        Assert.Equal((0, "1 toegevoegd, 0 gewijzigd, 0 ongewijzigd, 0 geweigerd. Het bestand is ingelezen.\n", ""), echt);
        Assert.Equal((0, "0 toegevoegd, 0 gewijzigd, 1 ongewijzigd, 0 geweigerd. Het bestand is ingelezen.\n", ""), nogEens);
        Assert.Null(Assert.Single(await proef.LogboekAsync(organisatie)).Door);
    }

    [Fact]
    public async Task Een_fout_houdt_alles_tegen_tenzij_ze_overgeslagen_mag_worden()
    {
        var organisatie = await proef.Data.OrganisatieAsync();
        await SchrijvenAsync(Bestand($"{Verzonnen.Insz().Cijfers};{organisatie.CodeWaarde};2026-01-01;", $"93051822362;{organisatie.CodeWaarde};2026-01-01;"));

        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad);
        var na = await proef.RegistratiesAsync(organisatie);
        var overgeslagen = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad, "--fouten-overslaan");

        Assert.Equal(1, code);
        Assert.Contains("Er is niets veranderd", uitvoer, StringComparison.Ordinal);
        Assert.StartsWith("regel 3, kolom rijksregisternummer: 93.05.18-•••.••", fouten, StringComparison.Ordinal);
        Assert.Empty(na);
        Assert.Equal(0, overgeslagen.Code);
        Assert.Single(await proef.RegistratiesAsync(organisatie));
    }

    [Fact]
    public async Task Een_bestand_dat_er_niet_is_geeft_een_regel_en_geen_stacktrace()
    {
        var (code, uitvoer, fouten) = await proef.OpdrachtAsync("", "import", "toegangsbeheerders", pad);

        Assert.Equal((1, "", $"Het bestand {pad} bestaat niet.\n"), (code, uitvoer, fouten));
    }

    private Task SchrijvenAsync(string inhoud) => File.WriteAllTextAsync(pad, inhoud, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
}
