using Zelfregistratie.Domain.Aanvragen;

namespace Zelfregistratie.Domain.Tests.Aanvragen;

public class ReferentieTests
{
    [Theory]
    [InlineData("ZR-7K4M-9QX2")]
    [InlineData("zr-7k4m-9qx2")]
    [InlineData("7K4M9QX2")]
    [InlineData(" ZR 7K4M 9QX2 ")]
    public void Een_referentie_wordt_gelezen_zoals_mensen_ze_typen(string tekst) =>
        Assert.Equal("ZR-7K4M-9QX2", Referentie.Lezen(tekst).Waarde);

    [Fact]
    public void Letters_die_op_cijfers_lijken_zijn_die_cijfers() =>
        Assert.Equal(Referentie.Lezen("ZR-0011-AAAA"), Referentie.Lezen("zr-oOiL-aaaa"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ZR-7K4M")]
    [InlineData("ZR-7K4M-9QXU")]
    [InlineData("XX-7K4M-9QX2")]
    public void Wat_geen_referentie_is_wordt_geweigerd(string? tekst) =>
        Assert.False(Referentie.TryLezen(tekst, out _));

    [Fact]
    public void Nieuwe_referenties_verschillen_en_zijn_leesbaar()
    {
        var nieuw = Enumerable.Range(0, 1000).Select(_ => Referentie.Nieuw()).ToList();

        Assert.Equal(1000, nieuw.Distinct().Count());
        Assert.All(nieuw, referentie => Assert.Equal(referentie, Referentie.Lezen(referentie.Waarde)));
    }
}
