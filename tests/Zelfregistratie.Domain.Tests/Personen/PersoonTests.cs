using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Domain.Tests.Personen;

public class PersoonTests
{
    [Fact]
    public void De_namen_van_het_aanmelden_worden_overgenomen()
    {
        var persoon = Voorbeeld.Persoon("Jan", "Peters");

        persoon.NamenBijwerken("Jan", "Peeters");

        Assert.Equal("Jan Peeters", persoon.Naam);
    }

    [Fact]
    public void Een_lege_naam_verandert_niets()
    {
        var persoon = Voorbeeld.Persoon("Jan", "Peeters");

        persoon.NamenBijwerken("", " ");

        Assert.Equal("Jan Peeters", persoon.Naam);
    }

    [Fact]
    public void Wie_geen_voornaam_heeft_heet_naar_de_familienaam() =>
        Assert.Equal("Mai", Voorbeeld.Persoon("", "Mai").Naam);

    [Fact]
    public void Besturingstekens_vallen_weg_en_lange_namen_worden_ingekort()
    {
        var persoon = Voorbeeld.Persoon("Jan\r\nBcc", new string('x', 500));

        Assert.Equal("JanBcc", persoon.Voornaam);
        Assert.Equal(Persoon.NaamLengte, persoon.Familienaam.Length);
    }
}
