using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Formatting;
using Zelfregistratie.Domain.Personen;

namespace Zelfregistratie.Web.Security;

/// <summary>
/// The last guard of the logs: masks what is a national number, also in an address that a stranger made up or in the words of an exception.
/// Digits become nines, so that JSON stays JSON.
/// </summary>
public sealed partial class ZonderRijksregisternummers(ITextFormatter opmaak) : ITextFormatter
{
    /// <inheritdoc />
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var regel = new StringWriter(output.FormatProvider);
        opmaak.Format(logEvent, regel);
        output.Write(Maskeren(regel.ToString()));
    }

    /// <summary>The text with nines for the digits of every national number.</summary>
    public static string Maskeren(string tekst) => Kandidaat().Replace(tekst, gevonden =>
        Insz.TryLezen(gevonden.Value, out _) ? string.Concat(gevonden.Value.Select(teken => char.IsAsciiDigit(teken) ? '9' : teken)) : gevonden.Value);

    [GeneratedRegex(@"(?<![0-9A-Za-z])\d{2}[. -]?\d{2}[. -]?\d{2}[. -]?\d{3}[. -]?\d{2}(?![0-9A-Za-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kandidaat();
}
