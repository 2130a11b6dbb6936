using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Rechten;

public class ToegekendRechtTests
{
    private static readonly Context Landbouw = new("LANDBOUW", "Landbouw");
    private static readonly Context Visserij = new("VISSERIJ", "Visserij");

    [Fact]
    public void Een_recht_dekt_de_contexten_die_het_heeft()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw, Visserij]);
        var toegekend = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag).Toekennen(recht, [Landbouw], new Geldigheid(Voorbeeld.Vandaag, null));

        Assert.True(toegekend.Dekt(recht, [Landbouw]));
        Assert.False(toegekend.Dekt(recht, [Visserij]));
        Assert.False(toegekend.Dekt(recht, [Landbouw, Visserij]));
    }

    [Fact]
    public void Een_recht_met_een_context_dekt_het_recht_zonder_context_niet()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw]);
        var toegekend = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag).Toekennen(recht, [Landbouw], new Geldigheid(Voorbeeld.Vandaag, null));

        Assert.False(toegekend.Dekt(recht, []));
    }

    [Fact]
    public void Een_ander_recht_wordt_niet_gedekt()
    {
        var toegekend = Voorbeeld.Werkrelatie(Voorbeeld.Vandaag).Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Voorbeeld.Vandaag, null));

        Assert.False(toegekend.Dekt(Voorbeeld.Recht(), []));
    }

    [Fact]
    public void Een_verplichte_context_vraagt_contexten_om_uit_te_kiezen() =>
        Assert.Throws<ArgumentException>(() => Voorbeeld.Recht().Instellen([Voorbeeld.Doelgroep], contextVerplicht: true));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Een_maximumduur_is_ten_minste_een_dag(int dagen) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Voorbeeld.Recht().Instellen([Voorbeeld.Doelgroep], maximumduurInDagen: dagen));
}
