using CsCheck;

namespace Zelfregistratie.Domain.Tests;

public class WerkdagenTests
{
    private static readonly Gen<DateOnly> Dag = Gen.Int[new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2100, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    // Published dates of Easter Sunday, the earliest and latest possible among them.
    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2019-04-21")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void De_dag_na_Pasen_Hemelvaart_en_de_dag_na_Pinksteren_zijn_feestdagen(string pasen)
    {
        var zondag = Voorbeeld.Datum(pasen)!.Value;

        Assert.All([1, 39, 50], dagen => Assert.True(Werkdagen.IsFeestdag(zondag.AddDays(dagen))));
        Assert.DoesNotContain(Enumerable.Range(0, 60).Except([1, 39, 50]).Select(dagen => zondag.AddDays(dagen)), dag => Werkdagen.IsFeestdag(dag) && dag is not { Month: 5, Day: 1 });
    }

    [Fact]
    public void In_2026_zijn_er_tien_feestdagen()
    {
        string[] verwacht = ["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25", "2026-07-21", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"];

        Assert.Equal(verwacht.Select(dag => Voorbeeld.Datum(dag)!.Value), Enumerable.Range(0, 365).Select(new DateOnly(2026, 1, 1).AddDays).Where(Werkdagen.IsFeestdag));
    }

    // 2008: Ascension fell on 1 May.
    [Theory]
    [InlineData(2008, 9)]
    [InlineData(2025, 10)]
    [InlineData(2027, 10)]
    public void Vallen_er_twee_samen_dan_is_er_een_dag_minder(int jaar, int verwacht) =>
        Assert.Equal(verwacht, Enumerable.Range(0, 366).Select(new DateOnly(jaar, 1, 1).AddDays).Count(dag => dag.Year == jaar && Werkdagen.IsFeestdag(dag)));

    [Theory]
    [InlineData("2026-11-16", 0, "2026-11-16")]
    [InlineData("2026-11-16", 3, "2026-11-19")]
    [InlineData("2026-11-16", 10, "2026-11-30")]
    [InlineData("2026-11-10", 1, "2026-11-12")]
    [InlineData("2026-11-14", 1, "2026-11-16")]
    [InlineData("2026-03-27", 1, "2026-03-30")]
    [InlineData("2026-10-23", 3, "2026-10-28")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2027-03-26", 1, "2027-03-30")]
    public void Weekends_en_feestdagen_tellen_niet(string dag, int aantal, string verwacht) =>
        Assert.Equal(Voorbeeld.Datum(verwacht), Werkdagen.Na(Voorbeeld.Datum(dag)!.Value, aantal));

    [Fact]
    public void Het_laatste_begin_is_de_laatste_dag_waarna_zoveel_werkdagen_voorbij_zijn() =>
        Gen.Select(Dag, Gen.Int[0, 40]).Sample((vandaag, aantal) =>
        {
            var begin = Werkdagen.LaatsteBegin(vandaag, aantal);
            return Werkdagen.Na(begin, aantal) <= vandaag && Werkdagen.Na(begin.AddDays(1), aantal) > vandaag;
        });

    [Fact]
    public void Tussen_twee_dagen_liggen_zoveel_werkdagen_als_gevraagd() =>
        Gen.Select(Dag, Gen.Int[0, 40]).Sample((dag, aantal) =>
        {
            var einde = Werkdagen.Na(dag, aantal);
            return Enumerable.Range(1, einde.DayNumber - dag.DayNumber).Select(dag.AddDays).Count(Werkdagen.IsWerkdag) == aantal && (aantal == 0 || Werkdagen.IsWerkdag(einde));
        });
}
