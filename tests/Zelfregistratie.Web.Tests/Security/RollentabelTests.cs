using Zelfregistratie.TestSupport;

namespace Zelfregistratie.Web.Tests.Security;

public sealed class RollentabelTests(PortaalProef proef) : IClassFixture<PortaalProef>
{
    [Fact]
    public void Elke_daad_staat_in_de_tabel() => Assert.Equal(
        new Rollenproef(proef).Daden.Order(StringComparer.Ordinal),
        Rollentabel.Rijen(Rollentabel.Tekst).Select(rij => rij.Daad).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Niemand_geeft_of_beeindigt_meer_dan_de_tabel_zegt()
    {
        var (doen, anders) = (new Rollenproef(proef), new List<string>());
        foreach (var (daad, verwacht) in Rollentabel.Rijen(Rollentabel.Tekst))
        {
            foreach (var (wie, uitkomst) in verwacht)
            {
                var gekregen = await doen.DoenAsync(daad, wie);
                if (gekregen != uitkomst)
                {
                    anders.Add($"{daad} {wie}: {gekregen} instead of {uitkomst}");
                }
            }
        }

        Assert.True(anders.Count == 0, string.Join('\n', anders));
    }
}
