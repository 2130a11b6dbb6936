using Zelfregistratie.Domain.Rechten;

namespace Zelfregistratie.Web.Features.RechtZoeken;

/// <summary>The page on which somebody finds what they need access to.</summary>
/// <param name="Aanbod">Every right that can be found, by toepassing and name.</param>
/// <param name="Zoek">What was typed.</param>
/// <param name="Gevonden">What was found, the nearest first; null before searching.</param>
internal sealed record RechtZoekenPagina(IReadOnlyList<Gebruikersrecht> Aanbod, string Zoek, IReadOnlyList<Gebruikersrecht>? Gevonden)
{
    /// <summary>Most results shown.</summary>
    public const int Maximum = 20;

    /// <summary>The toepassingen to browse.</summary>
    public IReadOnlyList<Toepassing> Toepassingen { get; } = [.. Aanbod.Select(recht => recht.Toepassing).Distinct()];
}
