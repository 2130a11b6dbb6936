using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Domain.Tests.Organisaties;

public class WerkrelatieTests
{
    private static readonly DateOnly Begin = new(2026, 11, 16);

    [Fact]
    public void Een_recht_zonder_einde_mag_op_een_werkrelatie_zonder_einde()
    {
        var recht = Voorbeeld.Werkrelatie(Begin).Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Begin, null));

        Assert.Null(recht.Einddatum);
    }

    [Theory]
    [InlineData(null, 30, "2026-12-16")]
    [InlineData("2026-12-01", 30, "2026-12-01")]
    [InlineData("2026-12-01", null, "2026-12-01")]
    [InlineData("2027-12-01", 30, "2026-12-16")]
    [InlineData(null, null, null)]
    public void De_laatste_einddatum_volgt_uit_de_maximumduur_en_de_werkrelatie(string? eindeWerkrelatie, int? maximumduur, string? verwacht)
    {
        var recht = Voorbeeld.Recht(maximumduur: maximumduur);

        Assert.Equal(Voorbeeld.Datum(verwacht), recht.LaatsteEinddatum(Begin, Voorbeeld.Datum(eindeWerkrelatie)));
    }

    [Theory]
    [InlineData("2026-11-15", "2026-12-01")]
    [InlineData("2026-11-17", "2026-11-16")]
    [InlineData("2026-11-16", "2026-12-17")]
    [InlineData("2026-11-16", null)]
    public void Een_geldigheid_buiten_de_grenzen_wordt_geweigerd(string begin, string? einde)
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Begin);
        var recht = Voorbeeld.Recht(maximumduur: 30);

        Assert.Throws<GeldigheidNietToegestaan>(() =>
            werkrelatie.Toekennen(recht, [], new Geldigheid(Voorbeeld.Datum(begin)!.Value, Voorbeeld.Datum(einde))));
        Assert.Empty(werkrelatie.Rechten);
    }

    [Fact]
    public void De_laatste_dag_telt_nog_mee()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Begin, Begin.AddDays(10));

        Assert.True(werkrelatie.IsNietVoorbij(Begin.AddDays(10)));
        Assert.False(werkrelatie.IsNietVoorbij(Begin.AddDays(11)));
    }

    [Fact]
    public void Een_werkrelatie_beeindigen_trekt_haar_rechten_in_en_telt_de_eerste_keer()
    {
        var werkrelatie = Voorbeeld.Werkrelatie(Begin);
        var recht = werkrelatie.Toekennen(Voorbeeld.Recht(), [], new Geldigheid(Begin, null));

        werkrelatie.Beeindigen(Voorbeeld.Nu);
        werkrelatie.Beeindigen(Voorbeeld.Nu.AddDays(1));

        Assert.Equal(Voorbeeld.Nu, werkrelatie.BeeindigdOp);
        Assert.Equal(Voorbeeld.Nu, recht.IngetrokkenOp);
        Assert.False(recht.IsNietVoorbij(Begin));
    }

    [Fact]
    public void Een_werkrelatie_eindigt_niet_voor_ze_begint() =>
        Assert.Throws<GeldigheidNietToegestaan>(() => Voorbeeld.Werkrelatie(Begin, Begin.AddDays(-1)));
}
