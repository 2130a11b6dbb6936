namespace Zelfregistratie.Web.Features.Catalogus.Bestanden;

/// <summary>
/// A cell that no spreadsheet runs as a formula, and that reads back as it was: what looks like a formula, or like one that was made
/// harmless before, gets one more quote in front.
/// </summary>
internal static class Csvcel
{
    private const char Quote = '\'';

    public static string Schrijven(string tekst) => IsFormule(tekst) ? Quote + tekst : tekst;

    public static string Lezen(string cel) => cel.StartsWith(Quote) && IsFormule(cel) ? cel[1..] : cel;

    private static bool IsFormule(string tekst) => tekst.TrimStart(Quote) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
