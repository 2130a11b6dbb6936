using System.Globalization;
using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Gedeeld;

/// <summary>Dates, durations and lists of names as every page and mail writes them: Dutch, in the time of Brussels.</summary>
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
    public static string Kort(this DateTimeOffset tijdstip, DateTimeOffset nu) => BrusselseTijd.Datum(tijdstip).Kort(nu);

    /// <summary>"16 november", with the year when that is not the year of now: for lists.</summary>
    public static string Kort(this DateOnly dag, DateTimeOffset nu) =>
        dag.Year == BrusselseTijd.Datum(nu).Year ? dag.ToString("d MMMM", Nederlands) : dag.Voluit();

    /// <summary>"10:12".</summary>
    public static string Uur(this DateTimeOffset tijdstip) => BrusselseTijd.Lokaal(tijdstip).ToString("HH:mm", Nederlands);

    /// <summary>Whether a request waits so long that it must stand out: five calendar days.</summary>
    public static bool WachtLang(DateTimeOffset ingediendOp, DateTimeOffset nu) =>
        Wachtdagen(ingediendOp, nu) >= 5;

    /// <summary>"vandaag ingediend", "wacht 1 dag" or "wacht 3 dagen", counted in calendar days of Brussels.</summary>
    public static string Wachttijd(DateTimeOffset ingediendOp, DateTimeOffset nu, IStringLocalizer t) => Wachtdagen(ingediendOp, nu) switch
    {
        <= 0 => t["vandaag ingediend"],
        1 => t["wacht 1 dag"],
        var dagen => t["wacht {0} dagen", dagen],
    };

    /// <summary>"van 16 november 2026 tot en met 15 november 2027", or "vanaf 16 november 2026, zonder einddatum".</summary>
    public static string Periode(DateOnly begin, DateOnly? einde, IStringLocalizer t) => einde is { } laatste
        ? t["van {0} tot en met {1}", begin.Voluit(), laatste.Voluit()]
        : t["vanaf {0}, zonder einddatum", begin.Voluit()];

    /// <summary>"Bosbeheer, Visserij": contexts by name, in alphabetical order.</summary>
    public static string Namen(this IEnumerable<Context> contexten) =>
        string.Join(", ", contexten.Select(context => context.Naam).Order(StringComparer.Create(Nederlands, ignoreCase: false)));

    /// <summary>"1 aanvraag", "1.234 aanvragen": a number with the noun that fits it.</summary>
    public static string Aantal(int aantal, string enkelvoud, string meervoud) =>
        $"{aantal.ToString("N0", Nederlands)} {(aantal == 1 ? enkelvoud : meervoud)}";

    /// <summary>A name, or words for somebody whose name comes with their first sign-in.</summary>
    public static string Persoonsnaam(string naam, IStringLocalizer t) => naam.Length > 0 ? naam : t["naam nog niet bekend"];

    /// <summary>Until when somebody is away, and who replaces them, if somebody does.</summary>
    public static string Afwezig(DateOnly laatste, string? vervanger, IStringLocalizer t) => vervanger is null
        ? t["Afwezig tot en met {0}.", laatste.Voluit()]
        : t["Afwezig tot en met {0}. Vervanger: {1}.", laatste.Voluit(), vervanger];

    private static int Wachtdagen(DateTimeOffset ingediendOp, DateTimeOffset nu) =>
        BrusselseTijd.Datum(nu).DayNumber - BrusselseTijd.Datum(ingediendOp).DayNumber;
}
