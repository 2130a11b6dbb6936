using Microsoft.Extensions.Localization;
using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>The form to change several rights at once.</summary>
internal sealed record SamenPagina(IReadOnlyList<ToegekendRecht> Rechten, SamenFormulier Formulier)
{
    public static IEnumerable<Keuze> Keuzes(IStringLocalizer t) =>
    [
        new(SamenFormulier.Verleggen, t["Einde verleggen"], t["Alle rechten krijgen dezelfde einddatum."]),
        new(SamenFormulier.Intrekken, t["Intrekken"], t["Niemand kan ze daarna nog gebruiken. Dat geldt meteen."]),
    ];
}
