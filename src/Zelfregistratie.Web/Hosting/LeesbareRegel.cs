using System.Globalization;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Formatting.Display;

namespace Zelfregistratie.Web.Hosting;

/// <summary>
/// A line to read while developing. What was logged can't begin a line that looks like another event: texts are written as in JSON, and an
/// exception is indented, without control characters.
/// </summary>
internal sealed class LeesbareRegel : ITextFormatter
{
    private static readonly MessageTemplateTextFormatter Regel = new("{Timestamp:HH:mm:ss} {Level:u3} {Message:j}{NewLine}", CultureInfo.InvariantCulture);

    public void Format(LogEvent logEvent, TextWriter output)
    {
        Regel.Format(logEvent, output);
        foreach (var regel in logEvent.Exception?.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            output.WriteLine("    " + string.Concat(regel.Select(teken => char.IsControl(teken) ? '?' : teken)));
        }
    }
}
