using CsCheck;
using Zelfregistratie.Domain.Organisaties;

namespace Zelfregistratie.Domain.Tests.Organisaties;

public class OrganisatieWoordTests
{
    [Theory]
    [InlineData("Haven van Oostmeer NV", "haven,van,oostmeer,nv")]
    [InlineData("Café 't Hoekje", "cafe,t,hoekje")]
    [InlineData("KAAI-12 (Kaai 12)", "kaai,12")]
    [InlineData("  ", "")]
    [InlineData("A.B.C. Bouw N.V.", "abc,bouw,nv")]
    [InlineData("st.-jan e.a.", "st,jan,ea")]
    public void Een_naam_wordt_woorden_zonder_accenten_en_hoofdletters(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', OrganisatieWoord.Splitsen(naam)));

    [Theory]
    [InlineData("Haven van Oostmeer NV", "haven,van,oostmeer")]
    [InlineData("Bakkerij B.V.", "bakkerij")]
    [InlineData("ASBL Les Amis", "les,amis")]
    [InlineData("NV", "nv")]
    public void Een_rechtsvorm_telt_niet_mee_tenzij_er_niets_anders_is(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', OrganisatieWoord.Zoekwoorden(naam)));

    [Theory]
    [InlineData("oostmeer", "ostmeer", true)]
    [InlineData("oostmeer", "oostmeeer", true)]
    [InlineData("oostmeer", "oostmeir", true)]
    [InlineData("oostmeer", "ootsmeer", true)]
    [InlineData("oostmeer", "oostmeer", false)]
    [InlineData("oostmeer", "otsmeer", false)]
    [InlineData("oostmeer", "westmeer", false)]
    [InlineData("ab", "ba", true)]
    [InlineData("", "a", true)]
    public void Een_typfout_is_een_letter_te_veel_te_weinig_anders_of_verwisseld(string ene, string andere, bool verwacht)
    {
        Assert.Equal(verwacht, OrganisatieWoord.IsTypfout(ene, andere));
        Assert.Equal(verwacht, OrganisatieWoord.IsTypfout(andere, ene));
    }

    [Fact]
    public void Wie_een_typfout_verschilt_heeft_een_variant_gemeen() =>
        Gen.Select(Gen.Char['a', 'z'].Array[4, 12], Gen.Int[0, 3], Gen.Int[0, 11], Gen.Char['a', 'z']).Sample((letters, soort, waar, letter) =>
        {
            var woord = new string(letters);
            var plaats = waar % woord.Length;
            var fout = soort switch
            {
                0 => woord.Remove(plaats, 1),
                1 => woord.Insert(plaats, letter.ToString()),
                2 => woord[..plaats] + letter + woord[(plaats + 1)..],
                _ => plaats == 0 ? woord : woord[..(plaats - 1)] + woord[plaats] + woord[plaats - 1] + woord[(plaats + 1)..],
            };
            return (fout == woord || OrganisatieWoord.IsTypfout(fout, woord)) && OrganisatieWoord.Varianten(fout).Intersect(OrganisatieWoord.Varianten(woord)).Any();
        });

    [Fact]
    public void Vreemde_tekens_zijn_nooit_een_probleem()
    {
        Assert.Empty(OrganisatieWoord.Splitsen("\ud800"));
        Gen.String.Sample(tekst => OrganisatieWoord.Splitsen(tekst).All(woord => woord.Length is > 0 and <= OrganisatieWoord.Lengte));
    }
}
