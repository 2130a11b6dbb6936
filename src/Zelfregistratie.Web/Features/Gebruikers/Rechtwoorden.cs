using Zelfregistratie.Domain.Rechten;
using Zelfregistratie.Web.Features.Gedeeld;

namespace Zelfregistratie.Web.Features.Gebruikers;

/// <summary>A right in words.</summary>
internal static class Rechtwoorden
{
    /// <summary>"Subsidies indienen (Bosbeheer, Visserij)".</summary>
    public static string Met(Gebruikersrecht recht, IReadOnlyCollection<Context> contexten) =>
        contexten.Count == 0 ? recht.Naam : $"{recht.Naam} ({contexten.Namen()})";

    /// <summary>A grant with its contexts.</summary>
    public static string Woorden(this ToegekendRecht recht) => Met(recht.Gebruikersrecht, recht.Contexten);
}
