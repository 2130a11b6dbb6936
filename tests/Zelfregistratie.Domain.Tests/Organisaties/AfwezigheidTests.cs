using Zelfregistratie.Domain.Organisaties;
using Zelfregistratie.Domain.Personen;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Organisaties;

public class AfwezigheidTests
{
    private readonly Persoon lien = Voorbeeld.Persoon("Lien", "Maes");
    private readonly Persoon karim = Voorbeeld.Persoon("Karim", "Benali");

    [Fact]
    public void Wie_weg_is_noemt_een_collega_voor_een_periode()
    {
        var afwezigheid = new Afwezigheid(lien, karim, Voorbeeld.Organisatie, new Geldigheid(Voorbeeld.Vandaag, Voorbeeld.Vandaag.AddDays(14)));

        Assert.Equal((lien, karim), (afwezigheid.Afwezige, afwezigheid.Vervanger));
    }

    [Fact]
    public void Niemand_vervangt_zichzelf() => Assert.Throws<EigenVervanger>(() =>
        new Afwezigheid(lien, lien, Voorbeeld.Organisatie, new Geldigheid(Voorbeeld.Vandaag, Voorbeeld.Vandaag)));

    [Theory]
    [InlineData(null)]
    [InlineData(-1)]
    [InlineData(Afwezigheid.MeesteDagen + 1)]
    public void Een_afwezigheid_heeft_een_einde_dat_niet_te_ver_ligt(int? dagen) => Assert.Throws<GeldigheidNietToegestaan>(() =>
        new Afwezigheid(lien, karim, Voorbeeld.Organisatie, new Geldigheid(Voorbeeld.Vandaag, dagen is { } na ? Voorbeeld.Vandaag.AddDays(na) : null)));
}
