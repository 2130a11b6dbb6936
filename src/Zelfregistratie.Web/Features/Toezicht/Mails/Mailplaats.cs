using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Zelfregistratie.Web.Mail;

namespace Zelfregistratie.Web.Features.Toezicht.Mails;

/// <summary>A place in the list, between two rows: the key by which it pages.</summary>
internal sealed record Mailplaats(MailStatus Status, DateTimeOffset Op, long Id)
{
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Mailplaats? plaats)
    {
        var delen = (tekst ?? "").Split('.');
        var goed = delen.Length == 3
            & int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            & long.TryParse(delen[delen.Length / 2], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            & long.TryParse(delen[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && Enum.IsDefined((MailStatus)status)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks;
        plaats = goed ? new Mailplaats((MailStatus)status, new DateTimeOffset(ticks, TimeSpan.Zero), id) : null;
        return goed;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Status}.{Op.UtcTicks}.{Id}");
}
