using System.Globalization;
using CsCheck;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Tests.Personen;

public class InszTests
{
    private static readonly Gen<string> Geldig =
        from negen in Gen.Long[0, 999_999_999]
        from vanaf2000 in Gen.Bool
        let controle = 97 - (((vanaf2000 ? 2_000_000_000 : 0) + negen) % 97)
        select negen.ToString("D9", CultureInfo.InvariantCulture) + controle.ToString("D2", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("93051822361")]
    [InlineData("00012556777")]
    [InlineData("93.05.18-223.61")]
    [InlineData(" 93 05 18 223 61 ")]
    public void Een_juist_nummer_wordt_gelezen_in_elke_schrijfwijze(string tekst) =>
        Assert.True(Insz.TryLezen(tekst, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("93051822362")]
    [InlineData("9305182236")]
    [InlineData("930518223611")]
    [InlineData("9305182236a")]
    [InlineData("٩٣٠٥١٨٢٢٣٦١")]
    public void Een_fout_nummer_wordt_geweigerd(string? tekst) =>
        Assert.False(Insz.TryLezen(tekst, out _));

    [Fact]
    public void Elk_nummer_met_juiste_controle_wordt_gelezen_ook_zonder_geldige_datum() =>
        Geldig.Sample(cijfers => Insz.Lezen(cijfers).Cijfers == cijfers);

    [Fact]
    public void Een_cijfer_veranderen_maakt_een_nummer_ongeldig_of_een_ander() =>
        Gen.Select(Geldig, Gen.Int[0, 10], Gen.Int[1, 9]).Sample((cijfers, plaats, verschuiving) =>
        {
            var tekens = cijfers.ToCharArray();
            tekens[plaats] = (char)('0' + ((tekens[plaats] - '0' + verschuiving) % 10));
            return !Insz.TryLezen(new string(tekens), out var ander) || ander.Cijfers != cijfers;
        });

    [Theory]
    [InlineData("Mijn nummer is 93.05.18-223.61, dank u", true)]
    [InlineData("nummer:93051822361.", true)]
    [InlineData("93051822362", false)]
    [InlineData("Bel mij op +32 93 05 18 22", false)]
    [InlineData("dossier 193051822361", false)]
    [InlineData(null, false)]
    public void Een_nummer_in_een_tekst_valt_op(string? tekst, bool verwacht) =>
        Assert.Equal(verwacht, Insz.KomtVoorIn(tekst));

    [Fact]
    public void Een_nummer_toont_zich_vanzelf_gemaskeerd()
    {
        var insz = Insz.Lezen("93051822361");

        Assert.Equal("93.05.18-•••.••", insz.Gemaskeerd);
        Assert.Equal("93.05.18-•••.••", $"{insz}");
        Assert.Equal("93.05.18-223.61", insz.Voluit);
    }
}
