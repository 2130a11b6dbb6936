using CsCheck;
using Zelfregistratie.Web.Features.RechtZoeken;

namespace Zelfregistratie.Web.Tests.Features.RechtZoeken;

public sealed class WoordafstandTests
{
    [Theory]
    [InlineData("subsidie", "subsidie", true, 0)]
    [InlineData("subs", "subsidie", true, 1)]
    [InlineData("subs", "subsidie", false, 2)]
    [InlineData("sub", "subsidie", false, null)]
    [InlineData("loket", "subsidieloket", true, 2)]
    [InlineData("oke", "subsidieloket", true, null)]
    [InlineData("subsidei", "subsidie", false, 2)]
    [InlineData("subidie", "subsidie", false, 2)]
    [InlineData("subssidie", "subsidie", false, 2)]
    [InlineData("sabsidie", "subsidie", false, 2)]
    [InlineData("sabs", "subsidie", true, 2)]
    [InlineData("usbs", "subsidie", true, 2)]
    [InlineData("subsidieloket", "subsidie", true, null)]
    [InlineData("sabsedie", "subsidie", true, null)]
    [InlineData("sbu", "sub", true, null)]
    [InlineData("abcd", "a", true, null)]
    public void Een_woord_is_hetzelfde_het_begin_bijna_of_een_ander(string getypt, string woord, bool magBegin, int? afstand) =>
        Assert.Equal(afstand, Woordafstand.Van(getypt, woord, magBegin));

    [Fact]
    public void Met_een_verandering_is_elk_lang_genoeg_woord_nog_te_vinden_en_wat_er_ook_staat_het_faalt_nooit()
    {
        var letters = Gen.String[Gen.Char['a', 'e'], 4, 12];
        Gen.Select(letters, Gen.Int[0, 12], Gen.Char['a', 'e'], Gen.Int[0, 2]).Sample((woord, plaats, teken, soort) =>
        {
            var bij = plaats % woord.Length;
            var fout = soort switch { 0 => woord.Insert(bij, teken.ToString()), 1 => woord.Remove(bij, 1), _ => woord.Remove(bij, 1).Insert(bij, teken.ToString()) };
            Assert.True(fout.Length < 4 || Woordafstand.Van(fout, woord, magBegin: false) is 0 or 2, $"{fout} {woord}");
        });
        Gen.Select(letters, letters, Gen.Bool).Sample((een, ander, begin) => Woordafstand.Van(een, ander, begin) is null or (>= 0 and <= 2));
    }
}
