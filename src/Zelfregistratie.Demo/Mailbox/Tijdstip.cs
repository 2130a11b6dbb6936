using System.Globalization;
using Zelfregistratie.Domain;

namespace Zelfregistratie.Demo.Mailbox;

internal static class Tijdstip
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-BE");

    /// <summary>Such as "16 november 2026, 10:12", on the clock of Brussels.</summary>
    public static string Tekst(DateTimeOffset op) => BrusselseTijd.Lokaal(op).ToString("d MMMM yyyy, HH:mm", Nederlands);
}
