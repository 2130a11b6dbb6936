using System.Globalization;
using CsCheck;

namespace Zelfregistratie.Domain.Tests;

public class WerkdagenTests
{
    private static readonly Gen<DateOnly> Dag = Gen.Int[0, 365 * 60].Select(dagen => new DateOnly(1990, 1, 1).AddDays(dagen));

    [Theory]
    [InlineData("2026-01-01")]
    [InlineData("2026-04-06")]
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-25")]
    [InlineData("2026-07-21")]
    [InlineData("2026-08-15")]
    [InlineData("2026-11-01")]
    [InlineData("2026-11-11")]
    [InlineData("2026-12-25")]
    [InlineData("2024-04-01")]
    [InlineData("2025-04-21")]
    [InlineData("2027-03-29")]
    [InlineData("2038-04-26")]
    [InlineData("2008-03-24")]
    public void Een_feestdag_is_geen_werkdag(string dag)
    {
        Assert.True(Werkdagen.IsFeestdag(Lees(dag)));
        Assert.False(Werkdagen.IsWerkdag(Lees(dag)));
    }

    [Theory]
    [InlineData("2026-04-03")]
    [InlineData("2026-07-11")]
    [InlineData("2026-11-02")]
    [InlineData("2026-12-26")]
    [InlineData("2026-12-24")]
    public void Wat_geen_wettelijke_feestdag_is_telt_niet_als_feestdag(string dag) => Assert.False(Werkdagen.IsFeestdag(Lees(dag)));

    [Fact]
    public void Elk_jaar_heeft_tien_feestdagen() => Gen.Int[1900, 2199].Sample(jaar =>
    {
        var eerste = new DateOnly(jaar, 1, 1);
        var feestdagen = Enumerable.Range(0, eerste.AddYears(1).DayNumber - eerste.DayNumber).Count(nummer => Werkdagen.IsFeestdag(eerste.AddDays(nummer)));

        // Ascension can fall on the first of May, as in 2008.
        Assert.InRange(feestdagen, 9, 10);
    });

    [Theory]
    [InlineData("2026-11-16", 0, "2026-11-16")]
    [InlineData("2026-11-16", 3, "2026-11-19")]
    [InlineData("2026-11-14", 1, "2026-11-16")]
    [InlineData("2026-11-10", 1, "2026-11-12")]
    [InlineData("2026-12-23", 3, "2026-12-29")]
    [InlineData("2026-04-02", 2, "2026-04-07")]
    public void Weekends_en_feestdagen_tellen_niet_mee(string dag, int aantal, string verwacht) =>
        Assert.Equal(Lees(verwacht), Werkdagen.Na(Lees(dag), aantal));

    [Fact]
    public void De_laatste_begindag_is_de_laatste_waarop_er_genoeg_werkdagen_voorbij_zijn() =>
        Gen.Select(Dag, Gen.Int[0, 30]).Sample((vandaag, aantal) =>
        {
            var begin = Werkdagen.LaatsteBegin(vandaag, aantal);

            Assert.True(Werkdagen.Na(begin, aantal) <= vandaag);
            Assert.True(Werkdagen.Na(begin.AddDays(1), aantal) > vandaag);
        });

    [Fact]
    public void Een_negatief_aantal_bestaat_niet() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Werkdagen.Na(new DateOnly(2026, 11, 16), -1));

    private static DateOnly Lees(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);
}
