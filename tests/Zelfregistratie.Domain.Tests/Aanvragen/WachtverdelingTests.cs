using CsCheck;
using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

public class WachtverdelingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(47, 47)]
    [InlineData(48, 48)]
    [InlineData(71, 48)]
    [InlineData(72, 72)]
    [InlineData(1440, 1440)]
    public void Onder_twee_dagen_tellen_uren_daarna_hele_dagen(int uren, int stap) => Assert.Equal(stap, Wachtverdeling.Stap(uren));

    [Fact]
    public void Zonder_beslissingen_is_er_geen_wachttijd()
    {
        var leeg = new Wachtverdeling();

        Assert.Equal((0, null), (leeg.Aantal, leeg.Percentiel(50)));
    }

    [Theory]
    [InlineData(50, 3)]
    [InlineData(90, 30)]
    [InlineData(100, 30)]
    [InlineData(1, 1)]
    public void Een_kleine_reeks_geeft_precies_wat_je_met_de_hand_telt(int procent, int uren)
    {
        var verdeling = Verdeling([1, 2, 3, 4, 30]);

        Assert.Equal(uren, verdeling.Percentiel(procent));
    }

    [Fact]
    public void Elk_percentiel_is_dat_van_de_gesorteerde_reeks() => Gen.Select(Gen.Int[0, 2000].List[1, 300], Gen.Int[1, 100]).Sample(
        (uren, procent) =>
        {
            var opVolgorde = uren.Order().ToList();
            var naief = opVolgorde.First(grens => opVolgorde.Count(een => een <= grens) * 100L >= (long)procent * opVolgorde.Count);
            return Verdeling(uren).Percentiel(procent) == Wachtverdeling.Stap(naief);
        },
        iter: 5000);

    [Fact]
    public void Samen_is_wat_je_krijgt_als_je_alles_bij_elkaar_legt() => Gen.Select(Gen.Int[0, 2000].List[0, 50], Gen.Int[0, 2000].List[0, 50], Gen.Int[1, 100]).Sample(
        (een, twee, procent) =>
        {
            var samen = Verdeling(een);
            samen.Toevoegen(Verdeling(twee));
            var alles = Verdeling([.. een, .. twee]);
            return samen.Aantal == alles.Aantal && samen.Percentiel(procent) == alles.Percentiel(procent);
        },
        iter: 2000);

    private static Wachtverdeling Verdeling(IEnumerable<int> uren)
    {
        var verdeling = new Wachtverdeling();
        foreach (var een in uren)
        {
            verdeling.Toevoegen(een, 1);
        }

        return verdeling;
    }
}
