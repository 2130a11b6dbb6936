using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Zelfregistratie.Web.Features.Toezicht.Logboek;

/// <summary>A place between two rows: the key by which the logbook pages.</summary>
internal sealed record Logboekplaats(DateTimeOffset Op, long Id)
{
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Logboekplaats? plaats)
    {
        var delen = (tekst ?? "").Split('.');
        var goed = delen.Length == 2
            & long.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            & long.TryParse(delen[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks;
        plaats = goed ? new Logboekplaats(new DateTimeOffset(ticks, TimeSpan.Zero), id) : null;
        return goed;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Op.UtcTicks}.{Id}");
}
