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
    public void Een_naam_wordt_woorden_zonder_accenten_en_hoofdletters(string naam, string woorden) =>
        Assert.Equal(woorden, string.Join(',', OrganisatieWoord.Splitsen(naam)));

    [Fact]
    public void Vreemde_tekens_zijn_nooit_een_probleem()
    {
        Assert.Empty(OrganisatieWoord.Splitsen("\ud800"));
        Gen.String.Sample(tekst => OrganisatieWoord.Splitsen(tekst).All(woord => woord.Length is > 0 and <= OrganisatieWoord.Lengte));
    }
}
