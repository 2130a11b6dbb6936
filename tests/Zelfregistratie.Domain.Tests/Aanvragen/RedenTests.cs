using System.Text;
using CsCheck;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

public class RedenTests
{
    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    [InlineData(1000, true)]
    [InlineData(1001, false)]
    public void Een_reden_telt_10_tot_1000_tekens(int lengte, bool geldig) =>
        Assert.Equal(geldig, Reden.TryLezen(new string('x', lengte), out _));

    [Fact]
    public void Spaties_eromheen_tellen_niet_mee() =>
        Assert.False(Reden.TryLezen("   te kort   ", out _));

    [Fact]
    public void Elk_einde_van_een_regel_telt_als_een_teken() =>
        Assert.Equal("eerste regel\ntweede regel", Reden.Lezen("eerste regel\r\ntweede regel").Tekst);

    [Fact]
    public void Een_reden_houdt_geen_besturingstekens_of_halve_tekens_over() =>
        Gen.String[Gen.Char, 0, 1200].Sample(tekst =>
            !Reden.TryLezen(tekst, out var reden)
            || (reden.Tekst.All(teken => teken == '\n' || !char.IsControl(teken)) && !reden.Tekst.Contains(Rune.ReplacementChar.ToString(), StringComparison.Ordinal)));
}
