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
        var toegekend = Toegekend(recht, Landbouw);

        Assert.Equal([toegekend], Dekkend(recht, [toegekend], Landbouw));
        Assert.Empty(Dekkend(recht, [toegekend], Visserij));
        Assert.Empty(Dekkend(recht, [toegekend], Landbouw, Visserij));
    }

    [Fact]
    public void Twee_toekenningen_dekken_samen_de_contexten_van_allebei()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw, Visserij]);
        var (een, ander) = (Toegekend(recht, Landbouw), Toegekend(recht, Visserij));

        Assert.Equal([een, ander], Dekkend(recht, [een, ander], Landbouw, Visserij));
    }

    [Fact]
    public void Een_recht_met_een_context_dekt_het_recht_zonder_context_niet()
    {
        var recht = Voorbeeld.Recht(contexten: [Landbouw]);

        Assert.Empty(Dekkend(recht, [Toegekend(recht, Landbouw)]));
    }

    [Fact]
    public void Een_ander_recht_wordt_niet_gedekt() =>
        Assert.Empty(Dekkend(Voorbeeld.Recht(), [Toegekend(Voorbeeld.Recht())]));

    [Fact]
    public void Wat_voorbij_of_ingetrokken_is_dekt_niets()
    {
        var recht = Voorbeeld.Recht();
        var ingetrokken = Toegekend(recht);
        ingetrokken.Intrekken(DateTimeOffset.UnixEpoch);

        Assert.Empty(Dekkend(recht, [ingetrokken]));
    }

    [Fact]
    public void Een_verplichte_context_vraagt_contexten_om_uit_te_kiezen() =>
        Assert.Throws<ArgumentException>(() => Voorbeeld.Recht().Instellen([Voorbeeld.Doelgroep], contextVerplicht: true));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Een_maximumduur_is_ten_minste_een_dag(int dagen) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Voorbeeld.Recht().Instellen([Voorbeeld.Doelgroep], maximumduurInDagen: dagen));

    private static ToegekendRecht Toegekend(Gebruikersrecht recht, params Context[] contexten) =>
        Voorbeeld.Werkrelatie(Voorbeeld.Vandaag).Toekennen(recht, contexten, new Geldigheid(Voorbeeld.Vandaag, null));

    private static IReadOnlyList<ToegekendRecht> Dekkend(Gebruikersrecht recht, ToegekendRecht[] heeft, params Context[] gevraagd) =>
        ToegekendRecht.Dekkend(heeft, recht, gevraagd, Voorbeeld.Vandaag);
}
