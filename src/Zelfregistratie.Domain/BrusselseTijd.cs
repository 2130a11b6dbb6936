namespace Zelfregistratie.Domain;

/// <summary>Dates of the domain are dates in Brussels; instants are UTC.</summary>
public static class BrusselseTijd
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>The date in Brussels at an instant.</summary>
    public static DateOnly Datum(DateTimeOffset op) => DateOnly.FromDateTime(Lokaal(op).DateTime);

    /// <summary>An instant on the clock of Brussels.</summary>
    public static DateTimeOffset Lokaal(DateTimeOffset op) => TimeZoneInfo.ConvertTime(op, Zone);

    /// <summary>The instant at which a day begins in Brussels, in UTC.</summary>
    public static DateTimeOffset Begin(DateOnly dag)
    {
        var middernacht = dag.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(middernacht, Zone.GetUtcOffset(middernacht)).ToUniversalTime();
    }
}
