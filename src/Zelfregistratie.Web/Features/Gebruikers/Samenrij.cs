using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>What happens, or happened, to one of several rights.</summary>
/// <param name="Recht">The right.</param>
/// <param name="Vroeger">Its last day before.</param>
/// <param name="Weigering">Why nothing happens to it; null when something does.</param>
internal sealed record Samenrij(ToegekendRecht Recht, DateOnly? Vroeger, string? Weigering)
{
    /// <summary>Whether something happens to it.</summary>
    public bool IsGedaan => Weigering is null;
}
