using Microsoft.Extensions.Localization;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.AanvraagBehandelen;

internal static class Perioden
{
    /// <summary>"van 16 november 2026 tot en met 15 november 2027", or "vanaf 16 november 2026, zonder einddatum".</summary>
    public static string Periode(DateOnly begin, DateOnly? einde, IStringLocalizer t) => einde is { } laatste
        ? t["van {0} tot en met {1}", begin.Voluit(), laatste.Voluit()]
        : t["vanaf {0}, zonder einddatum", begin.Voluit()];
}
