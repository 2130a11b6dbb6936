using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Tests.Features.Gedeeld;

public sealed class OpmaakTests
{
    private static readonly DateTimeOffset KortVoorMiddernachtUtc = new(2026, 11, 15, 23, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Een_datum_staat_voluit_in_de_tijd_van_Brussel()
    {
        Assert.Equal("16 november 2026", new DateOnly(2026, 11, 16).Voluit());
        Assert.Equal("16 november 2026", KortVoorMiddernachtUtc.Datum());
        Assert.Equal("16 november 2026, 00:30", KortVoorMiddernachtUtc.DatumEnTijd());
        Assert.Equal("1 juli 2026, 14:00", new DateTimeOffset(2026, 7, 1, 12, 0, 0, TimeSpan.Zero).DatumEnTijd());
    }

    [Fact]
    public void Een_korte_datum_laat_het_jaar_weg_zolang_dat_duidelijk_is()
    {
        Assert.Equal("16 november", KortVoorMiddernachtUtc.Kort(KortVoorMiddernachtUtc.AddDays(5)));
        Assert.Equal("16 november 2026", KortVoorMiddernachtUtc.Kort(KortVoorMiddernachtUtc.AddDays(60)));
    }

    [Theory]
    [InlineData(0, "vandaag ingediend")]
    [InlineData(1, "wacht 1 dag")]
    [InlineData(3, "wacht 3 dagen")]
    [InlineData(-1, "vandaag ingediend")]
    public void De_wachttijd_staat_in_woorden(int dagen, string woorden) =>
        Assert.Equal(woorden, Opmaak.Wachttijd(KortVoorMiddernachtUtc, KortVoorMiddernachtUtc.AddDays(dagen), new Nepvertaling("{0}")));

    [Fact]
    public void De_wachttijd_telt_kalenderdagen_van_Brussel()
    {
        var maandagavond = new DateTimeOffset(2026, 11, 16, 22, 50, 0, TimeSpan.Zero);
        Assert.Equal("wacht 1 dag", Opmaak.Wachttijd(maandagavond, maandagavond.AddMinutes(20), new Nepvertaling("{0}")));
    }

    [Fact]
    public void Een_periode_loopt_tot_en_met_haar_laatste_dag_of_heeft_geen_einde()
    {
        var (begin, t) = (new DateOnly(2026, 11, 16), new Nepvertaling("{0}"));

        Assert.Equal("van 16 november 2026 tot en met 15 november 2027", Opmaak.Periode(begin, new DateOnly(2027, 11, 15), t));
        Assert.Equal("vanaf 16 november 2026, zonder einddatum", Opmaak.Periode(begin, einde: null, t));
    }

    [Fact]
    public void Contexten_staan_in_de_volgorde_van_het_alfabet() =>
        Assert.Equal("bosbeheer, Éénmalig, Visserij", new[] { new Context("Z", "Visserij"), new Context("B", "Éénmalig"), new Context("C", "bosbeheer") }.Namen());

    [Theory]
    [InlineData(0, "0 aanvragen")]
    [InlineData(1, "1 aanvraag")]
    [InlineData(1234, "1.234 aanvragen")]
    public void Een_aantal_krijgt_het_juiste_woord(int aantal, string woorden) =>
        Assert.Equal(woorden, Opmaak.Aantal(aantal, "aanvraag", "aanvragen"));
}
