using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Toezicht.Rollen;

/// <summary>A place in the list, between two rows: the key by which it pages.</summary>
internal sealed record Plaats(Rol Rol, long Id)
{
    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Plaats? plaats)
    {
        var delen = (tekst ?? "").Split('.');
        var goed = delen.Length == 2
            & int.TryParse(delen[0], NumberStyles.None, CultureInfo.InvariantCulture, out var rol)
            & long.TryParse(delen[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        plaats = goed && Enum.IsDefined((Rol)rol) ? new Plaats((Rol)rol, id) : null;
        return plaats is not null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(int)Rol}.{Id}");
}
