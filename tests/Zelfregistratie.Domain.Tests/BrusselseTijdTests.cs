namespace Zelfregistratie.Domain.Tests;

public class BrusselseTijdTests
{
    [Theory]
    [InlineData("2026-11-15T23:00:00Z", "2026-11-16")]
    [InlineData("2026-11-15T22:59:59Z", "2026-11-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    public void Een_dag_begint_om_middernacht_in_Brussel(string op, string datum) =>
        Assert.Equal(Voorbeeld.Datum(datum), BrusselseTijd.Datum(DateTimeOffset.Parse(op, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-11-16", "2026-11-15T23:00:00Z")]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-10-26", "2026-10-25T23:00:00Z")]
    public void Het_begin_van_een_dag_is_een_tijdstip_in_UTC(string datum, string verwacht) =>
        Assert.Equal(DateTimeOffset.Parse(verwacht, System.Globalization.CultureInfo.InvariantCulture), BrusselseTijd.Begin(Voorbeeld.Datum(datum)!.Value));
}
