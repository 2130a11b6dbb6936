namespace Zelfregistratie.Domain;

/// <summary>Working days: Monday to Friday without the ten Belgian public holidays (Royal Decree of 18 April 1974, art. 1).</summary>
public static class Werkdagen
{
    /// <summary>Whether a day is a working day.</summary>
    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    /// <summary>Whether a day is a public holiday in Belgium.</summary>
    public static bool IsFeestdag(DateOnly dag)
    {
        if ((dag.Month, dag.Day) is (1, 1) or (5, 1) or (7, 21) or (8, 15) or (11, 1) or (11, 11) or (12, 25))
        {
            return true;
        }

        // Easter Monday, Ascension and Whit Monday.
        return (dag.DayNumber - Pasen(dag.Year).DayNumber) is 1 or 39 or 50;
    }

    /// <summary>The day on which a number of working days have passed since a day: the day itself does not count.</summary>
    /// <param name="dag">Any day.</param>
    /// <param name="aantal">At least 0.</param>
    public static DateOnly Na(DateOnly dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        for (var over = aantal; over > 0;)
        {
            dag = dag.AddDays(1);
            over -= IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    /// <summary>
    /// The last day for which a number of working days have passed today: what began on it or before has waited that long
    /// (<c>Na(begin, aantal) &lt;= vandaag</c>).
    /// </summary>
    /// <param name="vandaag">Any day.</param>
    /// <param name="aantal">At least 0.</param>
    public static DateOnly LaatsteBegin(DateOnly vandaag, int aantal)
    {
        var begin = vandaag.AddDays(-aantal);
        while (Na(begin, aantal) > vandaag)
        {
            begin = begin.AddDays(-1);
        }

        return begin;
    }

    // Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
    private static DateOnly Pasen(int jaar)
    {
        var (eeuw, jaarInEeuw) = Math.DivRem(jaar, 100);
        var gulden = jaar % 19;
        var epacta = ((19 * gulden) + eeuw - (eeuw / 4) - ((eeuw - ((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
        var weekdag = (32 + (2 * (eeuw % 4)) + (2 * (jaarInEeuw / 4)) - epacta - (jaarInEeuw % 4)) % 7;
        var verbetering = (gulden + (11 * epacta) + (22 * weekdag)) / 451;
        var (maand, dag) = Math.DivRem(epacta + weekdag - (7 * verbetering) + 114, 31);
        return new DateOnly(jaar, maand, dag + 1);
    }
}
