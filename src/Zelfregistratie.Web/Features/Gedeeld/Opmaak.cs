using System.Globalization;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Dates, times and durations as every page and mail writes them: Dutch, in the time of Brussels.</summary>
public static class Opmaak
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-BE");
    private static readonly TimeZoneInfo Brussel = TimeZoneInfo.FindSystemTimeZoneById("Europe/Brussels");

    /// <summary>"16 november 2026".</summary>
    public static string Voluit(this DateOnly datum) => datum.ToString("d MMMM yyyy", Nederlands);

    /// <summary>"16 november 2026": the day it was in Brussels.</summary>
    public static string Datum(this DateTimeOffset tijdstip) => tijdstip.DagInBrussel().Voluit();

    /// <summary>"16 november 2026, 10:12".</summary>
    public static string DatumEnTijd(this DateTimeOffset tijdstip) =>
        TimeZoneInfo.ConvertTime(tijdstip, Brussel).ToString("d MMMM yyyy, HH:mm", Nederlands);

    /// <summary>The calendar day it was in Brussels at that instant.</summary>
    public static DateOnly DagInBrussel(this DateTimeOffset tijdstip) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(tijdstip, Brussel).DateTime);

    /// <summary>Whether a request waits so long that it must stand out: five calendar days.</summary>
    public static bool WachtLang(DateTimeOffset ingediendOp, DateTimeOffset nu) =>
        nu.DagInBrussel().DayNumber - ingediendOp.DagInBrussel().DayNumber >= 5;

    /// <summary>"vandaag ingediend", "wacht 1 dag" or "wacht 3 dagen", counted in calendar days of Brussels.</summary>
    public static string Wachttijd(DateTimeOffset ingediendOp, DateTimeOffset nu)
    {
        var dagen = nu.DagInBrussel().DayNumber - ingediendOp.DagInBrussel().DayNumber;
        return dagen switch
        {
            <= 0 => "vandaag ingediend",
            1 => "wacht 1 dag",
            _ => $"wacht {dagen.ToString(Nederlands)} dagen",
        };
    }

    /// <summary>"1 aanvraag", "1.234 aanvragen": a number with the noun that fits it.</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{aantal.ToString("N0", Nederlands)} {(aantal == 1 ? enkelvoud : meervoud)}";
}
