using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class ToegangTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public void Elk_eindpunt_staat_in_de_tabel()
    {
        var eindpunten = Eindpunt.Alle(proef.Services).Select(eindpunt => eindpunt.Naam).ToHashSet(StringComparer.Ordinal);
        var rijen = Toegangstabel.Rijen(Toegangstabel.Tekst).Select(rij => rij.Eindpunt).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(eindpunten.Order(StringComparer.Ordinal), rijen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Elke_rol_mag_van_elk_eindpunt_wat_de_tabel_zegt()
    {
        var vragen = new Toegangsproef(proef);
        await vragen.VullenAsync();
        var anders = new List<string>();
        foreach (var (eindpunt, doel, verwacht) in Toegangstabel.Rijen(Toegangstabel.Tekst))
        {
            foreach (var (rol, uitkomst) in verwacht)
            {
                var gekregen = await vragen.VragenAsync(eindpunt, doel, rol);
                if (gekregen != uitkomst)
                {
                    anders.Add($"{eindpunt} {doel} {rol}: {gekregen} instead of {uitkomst}");
                }
            }
        }

        Assert.True(anders.Count == 0, string.Join('\n', anders));
    }
}
