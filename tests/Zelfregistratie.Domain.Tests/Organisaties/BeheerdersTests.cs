using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Organisaties;

public class BeheerdersTests
{
    private static readonly DateOnly Vandaag = Voorbeeld.Vandaag;

    [Theory]
    [InlineData(-10, null, true, false)]
    [InlineData(0, 0, true, false)]
    [InlineData(-10, -1, false, true)]
    [InlineData(1, null, false, false)]
    public void Een_registratie_geldt_van_haar_eerste_tot_en_met_haar_laatste_dag(int begin, int? einde, bool geldt, bool isVoorbij)
    {
        var register = new Hoofdtoegangsbeheerder(Voorbeeld.Persoon(), Voorbeeld.Organisatie, Vandaag.AddDays(begin), einde is { } dagen ? Vandaag.AddDays(dagen) : null);

        var weigering = Record.Exception(() => register.Gelden(Vandaag));

        Assert.Equal(geldt, weigering is null);
        if (weigering is RegistratieGeldtNiet niet) Assert.Equal((isVoorbij, register.Begindatum, register.Einddatum), (niet.IsVoorbij, niet.Geldigheid.Begindatum, niet.Geldigheid.Einddatum));
    }

    [Fact]
    public void Een_organisatie_buiten_gebruik_krijgt_geen_beheerders_meer()
    {
        var organisatie = new Organisatie(OrganisatieCode.Lezen("0248211419", Codesoort.Kbo), "Buurman en Zonen", gemeente: null, Voorbeeld.Doelgroep);
        organisatie.InGebruikZijn();
        organisatie.BuitenGebruikStellen(Voorbeeld.Nu);

        Assert.Same(organisatie, Assert.Throws<OrganisatieBuitenGebruik>(organisatie.InGebruikZijn).Organisatie);
    }

    [Theory]
    [InlineData(5, 9, false)]
    [InlineData(4, 9, true)]
    [InlineData(-9, -1, false)]
    [InlineData(-9, 0, true)]
    [InlineData(1, 2, true)]
    public void Twee_afwezigheden_overlappen_vanaf_een_dag(int begin, int einde, bool overlapt)
    {
        var afwezigheid = new Afwezigheid(Voorbeeld.Persoon(), Voorbeeld.Persoon(), Voorbeeld.Organisatie, new Geldigheid(Vandaag, Vandaag.AddDays(4)));
        var periode = new Geldigheid(Vandaag.AddDays(begin), Vandaag.AddDays(einde));

        Assert.Equal(overlapt, afwezigheid.Overlapt(periode));
        afwezigheid.Intrekken(Voorbeeld.Nu);
        Assert.False(afwezigheid.Overlapt(periode));
    }
}
