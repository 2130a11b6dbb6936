using System.Globalization;
using Zelfregistratie.Domain;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Dates, times and durations as every page and mail writes them: Dutch, in the time of Brussels.</summary>
public static class Opmaak
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>"16 november 2026".</summary>
    public static string Voluit(this DateOnly datum) => datum.ToString("d MMMM yyyy", Nederlands);

    /// <summary>"16 november 2026": the day it was in Brussels.</summary>
    public static string Datum(this DateTimeOffset tijdstip) => BrusselseTijd.Datum(tijdstip).Voluit();

    /// <summary>"16 november 2026, 10:12".</summary>
    public static string DatumEnTijd(this DateTimeOffset tijdstip) =>
        BrusselseTijd.Lokaal(tijdstip).ToString("d MMMM yyyy, HH:mm", Nederlands);

    /// <summary>"16 november", with the year when that is not the year of now: for lists.</summary>
    public static string Kort(this DateTimeOffset tijdstip, DateTimeOffset nu)
    {
        var dag = BrusselseTijd.Datum(tijdstip);
        return dag.Year == BrusselseTijd.Datum(nu).Year ? dag.ToString("d MMMM", Nederlands) : dag.Voluit();
    }

    /// <summary>Whether a request waits so long that it must stand out: five calendar days.</summary>
    public static bool WachtLang(DateTimeOffset ingediendOp, DateTimeOffset nu) =>
        Wachtdagen(ingediendOp, nu) >= 5;

    /// <summary>"vandaag ingediend", "wacht 1 dag" or "wacht 3 dagen", counted in calendar days of Brussels.</summary>
    public static string Wachttijd(DateTimeOffset ingediendOp, DateTimeOffset nu)
    {
        var dagen = Wachtdagen(ingediendOp, nu);
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

    private static int Wachtdagen(DateTimeOffset ingediendOp, DateTimeOffset nu) =>
        BrusselseTijd.Datum(nu).DayNumber - BrusselseTijd.Datum(ingediendOp).DayNumber;
}
