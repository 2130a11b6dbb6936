using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Zelfregistratie.Web.Data;

/// <summary>A place in a list of requests, between two rows: the key by which it pages.</summary>
internal sealed record Plaats(DateTimeOffset IngediendOp, long Id)
{
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Plaats? plaats)
    {
        var delen = (tekst ?? "").Split('.');
        var goed = delen.Length == 2
            & long.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            & long.TryParse(delen[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && ticks <= DateTimeOffset.MaxValue.UtcTicks;
        plaats = goed ? new Plaats(new DateTimeOffset(ticks, TimeSpan.Zero), id) : null;
        return goed;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{IngediendOp.UtcTicks}.{Id}");
}
