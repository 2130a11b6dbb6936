using System.Diagnostics.CodeAnalysis;
using Zelfregistratie.Domain.Links;

namespace Zelfregistratie.Web.Features.Links;

/// <summary>A place in the list of technical values, which stands in the order of the codes.</summary>
/// <param name="Doelgroep">Code of the doelgroep.</param>
/// <param name="Recht">Code of the right.</param>
internal sealed record Waardenplaats(string Doelgroep, string Recht)
{
    private const char Scheiding = '~';

    public static bool TryLezen(string? tekst, [NotNullWhen(true)] out Waardenplaats? plaats)
    {
        plaats = tekst?.Split(Scheiding, 2) is [var doelgroep, var recht] && Linkparameters.KanBestaan(doelgroep) && Linkparameters.KanBestaan(recht)
            ? new Waardenplaats(doelgroep, recht)
            : null;
        return plaats is not null;
    }

    public override string ToString() => $"{Doelgroep}{Scheiding}{Recht}";
}
